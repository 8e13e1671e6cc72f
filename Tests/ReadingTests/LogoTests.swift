import Diagnostics
import TestSupport
import Testing

@testable import Reading

@Suite("The logo")
struct LogoTests {
    private func rules(_ logo: String, files: [String: String]) -> [String] {
        let findings = Findings()
        let bytes = files.mapValues { Array($0.utf8) }
        let located = Located(logo, at: SourceLocation(path: "site.yaml", line: 3, column: 7))
        LogoReader.check(located, in: ContentFiles(root: "", files: bytes), findings: findings)
        return findings.diagnostics.map { "\($0.location) \($0.rule)" }
    }

    @Test("A plain drawing is accepted")
    func plain() {
        #expect(rules("files/logo.svg", files: ["files/logo.svg": "<svg><path d=\"M0 0\"/></svg>"]) == [])
    }

    @Test(
        "What is no drawing, or more than one, is an error where it is named",
        arguments: [
            "<svg><script>alert(1)</script></svg>", "<svg><foreignObject/></svg>",
            "<svg><a href=\"javascript:alert(1)\"/></svg>", "<svg><image href=\"https://example.org/a.png\"/></svg>",
            "<html></html>",
        ]
    )
    func harmful(text: String) {
        #expect(rules("files/logo.svg", files: ["files/logo.svg": text]) == ["site.yaml:3:7 bad-logo"])
    }

    @Test("A file of another kind or folder, or none at all, is an error")
    func others() {
        let error = ["site.yaml:3:7 bad-logo"]
        #expect(rules("logo.svg", files: ["logo.svg": "<svg/>"]) == error)
        #expect(rules("files/logo.gif", files: ["files/logo.gif": "GIF89a"]) == error)
        #expect(rules("files/logo.svg", files: [:]) == error)
        #expect(rules("files/logo.png", files: ["files/logo.png": "no picture"]) == error)
    }
}
