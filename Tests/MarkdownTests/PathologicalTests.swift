import Diagnostics
import Markdown
import Testing
import TestSupport

@Suite("Texts made to break things", .serialized)
struct PathologicalTests {
    private static let megabyte = 1 << 20

    private static let texts: [(name: String, text: String)] = [
        ("quotations", String(repeating: "> ", count: 10_000) + "x"),
        ("lists in one line", String(repeating: "- ", count: 10_000) + "x"),
        ("lists in steps", (0..<1_000).map { String(repeating: " ", count: $0 * 2) + "- x\n" }.joined()),
        ("brackets", String(repeating: "[", count: 10_000) + "x" + String(repeating: "](y)", count: 10_000)),
        ("emphasis", String(repeating: "*a **a ", count: 10_000)),
        ("closed emphasis", String(repeating: "*a **b** ", count: 10_000) + String(repeating: "*", count: 10_000)),
        ("a megabyte of backticks", String(repeating: "`", count: megabyte)),
        ("a megabyte of pipes", String(repeating: "|", count: megabyte)),
        ("a megabyte of opening brackets", String(repeating: "[", count: megabyte)),
        ("a megabyte of image openings", String(repeating: "![", count: megabyte / 2)),
        ("a megabyte of tags", String(repeating: "<a ", count: megabyte / 3)),
        ("a megabyte of comments", String(repeating: "<!-- ", count: megabyte / 5)),
        ("a hundred thousand equal headings", String(repeating: "# a\n", count: 100_000)),
        ("a wide table", "|" + String(repeating: "a|", count: 20_000) + "\n|" + String(repeating: "-|", count: 20_000)),
        (
            "a long table with definitions",
            "| a | b |\n|---|---|\n" + String(repeating: "| [c][1] | d |\n", count: 2_000) + "\n"
                + (0..<500).map { "[\($0)]: x.html\n" }.joined()
        ),
        (
            "backtick runs of all lengths under a table header",
            "| a |\n|---|\n|" + (1..<1_000).map { String(repeating: "`", count: $0) + " " }.joined() + "|"
        ),
        ("many unsafe links", String(repeating: "[a](x:y) ", count: 20_000)),
        ("entities", String(repeating: "&#", count: megabyte / 2)),
        ("one long word", String(repeating: "a", count: megabyte)),
    ]

    @Test("They are read and written, and nothing in them opens a tag", arguments: texts.map(\.name))
    func pathological(name: String) throws {
        let text = try #require(Self.texts.first { $0.name == name }?.text)
        let written = html(text, [(term: "a", expansion: "b")])
        #expect(!written.utf8.isEmpty || text.contains("<!--") || text.hasPrefix("#"))
    }

    @Test("A line that opens more lists or quotations than anybody could follow is an error, and its words stay")
    func blockMarks() {
        for mark in ["* ", "- ", "+ ", "> ", ">", "1. ", "12) ", "> - "] {
            let text = "before\n\n" + String(repeating: mark, count: 20_000) + "words\n"
            #expect(findings(text) == ["p.md:3:1 too-large"], "\(mark)")
            #expect(html(text).contains("words"), "\(mark)")
            #expect(findings(String(repeating: mark, count: 50) + "words\n").isEmpty, "\(mark)")
        }
        // Line by line it comes to the same.
        let steps = (0..<50).map {
            String(repeating: " ", count: $0 * 100) + String(repeating: "- ", count: 50) + "x\n"
        }
        #expect(findings(steps.joined()) == ["p.md:6:501 too-large"])
        for text in [String(repeating: "-", count: 200), String(repeating: "1.", count: 200)] {
            #expect(findings(text).isEmpty)
        }
    }

    @Test("A table that a few letters a row make too large for any page is an error")
    func largeTables() {
        func table(columns: Int, rows: Int) -> String {
            "|" + String(repeating: "a|", count: columns) + "\n|" + String(repeating: "-|", count: columns) + "\n"
                + String(repeating: "|a|\n", count: rows)
        }
        #expect(findings(table(columns: 10, rows: 1999)) == ["p.md:3:1 table-row-short"])
        #expect(findings(table(columns: 6000, rows: 6000)) == ["p.md:1:1 too-large", "p.md:3:1 table-row-short"])
        #expect(findings(table(columns: 30_000, rows: 1)) == ["p.md:1:1 too-large"])
        #expect(findings(table(columns: 1, rows: 100_000)) == ["p.md:1:1 too-large"])
    }

    @Test("Each of many links to one address is at its own place")
    func placesOfLinks() {
        let text = String(repeating: "é [a](kpi:x) [b](<kpi:x>)\n", count: 10_000) + "[c]\n\n[c]: kpi:y\n"
        let places = document(text).links.map(\.location)
        #expect(places.count == 20_001)
        #expect(places[0...1].map(\.column) == [7, 19])
        #expect(places[19_999].line == 10_000)
        #expect(places[20_000].line == 10_003)
        #expect(places[20_000].column == 6)
    }

    @Test("Definitions are found for the cells that use them, by the names that CommonMark compares")
    func definitionsInCells() {
        let definitions = (0..<4_000).map { "[Name  \($0)]: /\($0)\n" }.joined()
        let rows = (0..<4_000).map { "| [name \($0)] | [words][NAME \($0)] |\n" }.joined()
        let links = document("| a | b |\n|---|---|\n" + rows + "\n" + definitions).links
        #expect(links.map(\.destination).elementsEqual((0..<4_000).flatMap { ["/\($0)", "/\($0)"] }))
    }

    @Test("Any text at all can be read and written")
    func random() {
        var generator = SeededGenerator(seed: 20_250_331)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            expectHarmless(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("Any mixture of what means something in Markdown can be read and written")
    func randomMarkup() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "|", "-", "\n", "\n\n", "---", "`", "``", "*", "**", "_", "[", "]", "(", ")", "](", "<", ">", "!", "\\",
            "#", " ",
            "    ", "\t", "a", "é", "\u{301}", "1.", "- ", "> ", "|---|", "<!--", "-->", "<b>", "&#x3a;",
            "javascript:x",
            "kpi:a", "chart:a", "[a]: b\n", "\r\n", "\r", "\u{0}", "🙂", ":", "Table:",
        ]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...40, using: &generator))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            expectHarmless(text)
        }
    }

    /// The markup has only the tags that the renderer writes, and no address that runs something.
    private func expectHarmless(_ text: String) {
        let written = html(text, [(term: "a", expansion: "b")])
        #expect(!written.contains("href=\"javascript"), "\(text.debugDescription)")
        #expect(!written.contains("<!--"), "\(text.debugDescription)")
        #expect(!written.contains("<b>"), "\(text.debugDescription)")
        let document = document(text)
        #expect(document.diagnostics.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
        #expect((document.links + document.images).allSatisfy { $0.location.line >= 1 })
    }
}
