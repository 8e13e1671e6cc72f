import Diagnostics
import Testing
import TestSupport

@Suite("YAML made to break things", .serialized)
struct HostileYAMLTests {
    private static let path = "priorities/01-early-help/milestones.yaml"

    private static func aliases(behind end: String) -> String {
        "a0:\(end)&a0\(end)[x, x]\n"
            + (1..<60).map { "a\($0):\(end)&a\($0)\(end)[\(end)*a\($0 - 1),\(end)*a\($0 - 1),\(end)*a\($0 - 1)]\n" }
            .joined()
    }

    private static let texts: [(name: String, text: String)] = [
        ("nested lists", String(repeating: "[", count: 100_000)),
        ("closed nested lists", String(repeating: "[", count: 900) + String(repeating: "]", count: 900)),
        ("nested mappings", String(repeating: "{a: ", count: 100_000)),
        ("closed nested mappings", String(repeating: "{a: ", count: 900) + "x" + String(repeating: "}", count: 900)),
        ("nested block lists", String(repeating: "- ", count: 100_000) + "x"),
        ("nested block mappings", (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        ("nested keys", String(repeating: "? ", count: 50_000) + "x"),
        (
            "aliases of aliases",
            "a0: &a0 [x, x]\n"
                + (1..<60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        ),
        (
            "aliases as keys",
            "a0: &a0 [x, x]\n"
                + (1..<60).map { "a\($0): &a\($0) {? [*a\($0 - 1), *a\($0 - 1)] : x}\n" }.joined()
        ),
        ("aliases behind another kind of line end, \\r", aliases(behind: "\r")),
        ("aliases behind another kind of line end, U+0085", aliases(behind: "\u{85}")),
        ("aliases behind another kind of line end, U+2028", aliases(behind: "\u{2028}")),
        ("an alias of itself", "- &a [*a]\n"),
        ("many long keys", (0..<5_000).map { "key-\($0)-\(String(repeating: "x", count: 100)): x\n" }.joined()),
        ("a long line", "- id: " + String(repeating: "x", count: 1 << 20)),
        ("a long title", "- {id: A, year: 2024-25, title: \"" + String(repeating: "a ", count: 1 << 19) + "\"}"),
    ]

    @Test("They are read to the end, in the site file and elsewhere", arguments: texts.map(\.name))
    func hostile(name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }?.text)
        _ = read(bytes: [Self.path: Array(text.utf8)])
        _ = read(bytes: ["site.yaml": Array(text.utf8)])
        _ = read(bytes: ["pages/a.md": Array("---\n\(text)\n---\n".utf8)])
        if name.contains("alias") || name.hasPrefix("nested") {
            #expect(!read(bytes: [Self.path: Array(text.utf8)]).findings.isEmpty)
        }
    }

    @Test("Any bytes at all can be read, whichever file they are in")
    func random() {
        var generator = SeededGenerator(seed: 3)
        let paths = ["site.yaml", "glossary.yaml", Self.path, "pages/a.md", "reports/2024-25/report.md"]
        let pieces: [[UInt8]] =
            [
                "- ", "\n", "  ", ": ", "id", "title", "\"", "'", "|\n", ">\n", "[", "]", "{", "}", "&a", "*a", "#",
                "---\n", "!!x", "%",
                "\t", "é", "\u{FEFF}", "2025-02-30", ",", "?", "updates:\n",
            ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00]]
        for round in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...30, using: &generator))
                .flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
            let path = paths[round % paths.count]
            let start: [UInt8] = path.hasSuffix(".md") ? Array("---\n".utf8) : []
            let found = read(bytes: [path: start + bytes]).findings
            #expect(found.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
        }
    }
}
