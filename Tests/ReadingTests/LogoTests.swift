import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite("The logo")
struct LogoTests {
    private func check(_ logo: String, _ files: [String: [UInt8]]) -> [Diagnostic] {
        let findings = Findings()
        let located = Located(logo, at: SourceLocation(path: "site.yaml", line: 3, column: 7))
        LogoReader.check(located, in: ContentFiles(root: "", files: files), findings: findings)
        return findings.diagnostics
    }

    private func rules(_ logo: String, files: [String: [UInt8]]) -> [String] {
        check(logo, files).map { "\($0.location) \($0.rule)" }
    }

    private let error = ["site.yaml:3:7 bad-logo"]

    /// A whole SVG file around some markup.
    private static func drawing(_ inner: String, attributes: String = "") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"\(attributes)>\(inner)</svg>"
    }

    private func problem(_ text: String) -> String? { PlainDrawing.problem(in: Array(text.utf8)) }

    @Test(
        "A plain drawing is accepted",
        arguments: [
            drawing("<path d=\"M0 0\"/>"), drawing("<title>Fish &amp; ships</title><text x='1'>Town</text>"),
            "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- drawn -->\n" + drawing("<g\n fill = 'rgb(1,2,3)'></g >") + "\n",
            drawing("<defs><linearGradient id=\"a\"/></defs><path fill=\"url(#a)\" transform=\"rotate (9)\"/>"),
            drawing("<use xlink:href=\"#a\"/>", attributes: " xmlns:xlink=\"http://www.w3.org/1999/xlink\""),
            drawing("<path style=\"fill:#12436D;stroke:none\"/>"),
        ]
    )
    func plain(text: String) {
        #expect(problem(text) == nil)
        #expect(rules("files/logo.svg", files: ["files/logo.svg": Array(text.utf8)]) == [])
    }

    @Test(
        "What can do more than draw is an error where the logo is named",
        arguments: [
            "<script>alert(1)</script>", "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
            "<a href=\"java&#115;cript:alert(1)\"/>", "<style>@import url(//evil/x)</style>", "<foreignObject/>",
            "<set attributeName=\"onload\"/>", "<animate/>", "<image href=\"https://example.org/a.png\"/>",
            "<path fill=\"url(//evil/x)\"/>", "<path fill=\"url( #a)\"/>", "<path fill=\"URL(//evil/x)\"/>",
            "<path style=\"fill:u\\72l(//evil/x)\"/>", "<path style=\"fill:image-set('//evil/x')\"/>",
            "<path fill=\"url&#40;//evil/x)\"/>", "<use href=\"data:image/svg+xml,x\"/>", "<use href=\"other.svg#a\"/>",
            "<path onclick=\"alert(1)\"/>", "<path xml:base=\"//evil/\"/>", "<![CDATA[<script>]]>",
            "<?xml-stylesheet?>",
            "<text>&evil;</text>",
        ]
    )
    func harmful(inner: String) {
        #expect(problem(Self.drawing(inner)) != nil)
        #expect(rules("files/logo.svg", files: ["files/logo.svg": Array(Self.drawing(inner).utf8)]) == error)
    }

    @Test(
        "What is not well formed is an error too, because browsers would guess",
        arguments: [
            "<svg", "<svg>", drawing("<g>"), drawing("</g>"), drawing("") + drawing(""), drawing("") + "words",
            "<svg><path/></svg>", "<html></html>", "", drawing("<path d=\"M0\"id=\"a\"/>"),
            drawing("<path d=\"M0\" d=\"M1\"/>"), drawing("<path d=M0/>"), drawing("<path d/>"), drawing("<!-- "),
            "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing(""),
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/onload=\"alert(1)\"></svg>",
            drawing("", attributes: "\tonload=\"alert(1)\""),
        ]
    )
    func malformed(text: String) {
        #expect(problem(text) != nil)
    }

    @Test("The message says where the drawing is something else, and what would be right")
    func message() throws {
        let found = check("files/logo.svg", ["files/logo.svg": Array(Self.drawing("\n<script/>").utf8)])
        #expect(
            found.map(\.message) == [
                "'files/logo.svg' is not a drawing and nothing else: line 2 has an element 'script'"
            ]
        )
        #expect(try #require(found.first?.remedy).hasPrefix("save it as a plain SVG"))
    }

    @Test("A drawing that shows its parts again and again is none, however short it is")
    func repeats() {
        func levels(_ count: Int, uses: Int) -> String {
            let groups = (1...count).map { level in
                "<g id=\"g\(level)\">"
                    + String(repeating: "<use href=\"#g\(level - 1)\"/>", count: uses) + "</g>"
            }
            return Self.drawing("<g id=\"g0\"><rect/></g>" + groups.joined() + "<use href=\"#g\(count)\"/>")
        }
        #expect(problem(levels(2, uses: 10)) == nil)
        #expect(problem(levels(10, uses: 10))?.contains("'use'") == true)
        #expect(problem(levels(40, uses: 2))?.contains("'use'") == true)
        #expect(problem(Self.drawing("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>")) != nil)
        // Around the use there may be elements without an id.
        let hidden = (1...10).map { level in
            "<g id=\"g\(level)\"><g><g>"
                + String(repeating: "<use href='#g\(level - 1)'/>", count: 10) + "</g></g></g>"
        }
        #expect(problem(Self.drawing("<rect id=\"g0\"/>" + hidden.joined())) != nil)
    }

    @Test("A PNG file is accepted whole, with nothing after its end")
    func pictures() {
        func chunk(_ name: String, _ data: [UInt8] = []) -> [UInt8] {
            [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [0, 0, 0, 0]
        }
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let whole = signature + chunk("IHDR", [1, 2, 3]) + chunk("IDAT", [4]) + chunk("IEND")
        #expect(rules("files/logo.png", files: ["files/logo.png": whole]) == [])
        let script = Array("<script>alert(1)</script>".utf8)
        for bytes in [
            signature, signature + chunk("IHDR", [1, 2, 3]) + chunk("IEND"), signature + script, whole + script,
            Array(whole.dropLast()), signature + chunk("IEND"), script,
        ] {
            #expect(rules("files/logo.png", files: ["files/logo.png": bytes]) == error)
        }
    }

    @Test("A file of another kind or folder, or none at all, is an error")
    func others() {
        #expect(rules("logo.svg", files: ["logo.svg": Array(Self.drawing("").utf8)]) == error)
        #expect(rules("files/logo.gif", files: ["files/logo.gif": Array("GIF89a".utf8)]) == error)
        #expect(rules("files/logo.svg", files: [:]) == error)
    }
}
