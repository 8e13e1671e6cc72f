import Diagnostics
import Markdown
import SafeHTML
import Testing

@Suite("Pipe tables")
struct PipeTableTests {
    /// The tables of a text, those in lists and quotations included.
    private func tables(_ blocks: [Block]) -> [Table] {
        blocks.flatMap { block -> [Table] in
            switch block {
            case .table(let table): [table]
            case .quotation(let blocks): tables(blocks)
            case .list(_, _, let items): items.flatMap(tables)
            default: []
            }
        }
    }

    private func table(_ text: String) throws -> Table {
        let found = tables(document(text).blocks)
        #expect(found.count == 1)
        return try #require(found.first)
    }

    private func words(_ rows: [[[Inline]]]) -> [[String]] { rows.map { $0.map(\.plainText) } }

    @Test("A table has a caption, column headings, row headings and cells set to their side")
    func markup() {
        #expect(
            html("# Figures\n\n| Service | July | Note |\n|:--------|-----:|:----:|\n| All | 18.4 | *x* |")
                == """
                <h2 id="figures">Figures</h2>
                <div class="table-scroll" tabindex="0" role="region" aria-label="Figures">
                <table>
                <caption class="visually-hidden">Figures</caption>
                <thead>
                <tr><th scope="col">Service</th><th scope="col" class="number">July</th><th scope="col" class="centre">\
                Note</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">All</th><td class="number">18.4</td><td class="centre"><em>x</em></td></tr>
                </tbody>
                </table>
                </div>

                """
        )
    }

    @Test(
        "Alignments",
        arguments: [
            ("|---|", Table.Alignment.unspecified), ("|:--|", .left), ("|--:|", .right), ("|:-:|", .centre),
            ("| - |", .unspecified),
        ]
    )
    func alignments(delimiter: String, alignment: Table.Alignment) throws {
        #expect(try table("| a |\n\(delimiter)").alignments == [alignment])
    }

    @Test(
        "Cells",
        arguments: [
            ("| 1 | 2 |", ["1", "2"]), ("1 | 2", ["1", "2"]), ("|1|2|", ["1", "2"]), ("| 1 | |", ["1", ""]),
            ("| | 2 |", ["", "2"]), ("| 1 \\| x | 2 |", ["1 | x", "2"]), ("| `a | b` | 2 |", ["a | b", "2"]),
            ("| `a \\| b` | 2 |", ["a | b", "2"]), ("| `` a ` | b `` | 2 |", ["a ` | b", "2"]),
            ("| `a | 2 |", ["`a", "2"]), ("| \\\\ | 2 |", ["\\", "2"]), ("| **a** | [b](c.html) |", ["a", "b"]),
            ("| a", ["a", ""]), ("|", ["", ""]), ("| é\u{301} | 🙂 |", ["é\u{301}", "🙂"]),
            ("| - a | # b |", ["- a", "# b"]), ("| 1. *a* | > b |", ["1. a", "> b"]), ("| -3 | +5% |", ["-3", "+5%"]),
            ("| --- | === |", ["---", "==="]), ("| [a]: b | x |", ["[a]: b", "x"]), ("| x | x y |", ["x", "x y"]),
            ("| &amp; | &#124; |", ["&", "|"]), ("|\u{A0}1 | 2\t|", ["1", "2"]),
        ]
    )
    func cells(row: String, expected: [String]) throws {
        let table = try table("| h | i |\n|---|---|\n\(row)")
        #expect(words(table.rows) == [expected])
        #expect(words([table.header]) == [["h", "i"]])
    }

    @Test("Markup in a cell that begins like a list is still markup")
    func listLike() {
        #expect(html("| 1. *a* |\n|---|").contains("<th scope=\"col\">1. <em>a</em></th>"))
    }

    @Test("Too few cells are filled up; too many are an error at their line")
    func count() throws {
        let text = "before\n\n| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n| 1 | 2 |"
        #expect(words(try table(text).rows) == [["1", ""], ["1", "2"], ["1", "2"]])
        #expect(findings(text) == ["p.md:6:1 table-row-length", "p.md:5:1 table-row-short"])
        let finding = try #require(document(text).diagnostics.first)
        #expect(finding.message.contains("3 cells"))
        #expect(finding.remedy?.contains("2 cells") == true)
    }

    @Test("Rows of one table with too many cells are one error, which counts them")
    func countsLongRows() {
        let long = String(repeating: "| 1 | 2 |\n", count: 4000)
        let diagnostics = document("| a |\n|---|\n" + long + "\n\n| b |\n|---|\n| 1 | 2 |").diagnostics
        #expect(
            diagnostics.map(\.message) == [
                "this table row has 2 cells, but the table has 1 columns (and 3999 more like it)",
                "this table row has 2 cells, but the table has 1 columns",
            ]
        )
    }

    @Test(
        "What only looks like a table stays a paragraph",
        arguments: [
            "| a | b |", "| a | b |\n|---|", "| a | b |\n|---|---|---|", "| a | b |\n| - - | - |", "a\n:-:",
            "| a |\n\n|---|", "| a |\n|:::|", "`| a |`\n`|---|`",
        ]
    )
    func noTable(text: String) {
        #expect(tables(document(text).blocks).isEmpty)
    }

    @Test(
        "A table may stand in a list and in a quotation",
        arguments: [
            "- x\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |", "- | a | b |\n  |---|---|\n  | 1 | 2 |",
            "> | a | b |\n> |---|---|\n> | 1 | 2 |", "> - | a | b |\n>   |---|---|\n>   | 1 | 2 |",
            "10. | a | b |\n    |---|---|\n    | 1 | 2 |", "> | a | b |\n|---|---|\n| 1 | 2 |",
        ]
    )
    func nested(text: String) throws {
        let table = try table(text)
        #expect(words([table.header] + table.rows) == [["a", "b"], ["1", "2"]])
    }

    @Test("Lines in front of the header are a paragraph of their own, whole")
    func before() {
        #expect(html("one *two*\n| a |\n|---|").hasPrefix("<p>one <em>two</em></p>\n<div"))
        #expect(html("> one\ntwo three\n> | a |\n> |---|").contains("<p>one\ntwo three</p>"))
        #expect(findings("one\n| a |\n|---|\n| 1 | 2 |") == ["p.md:4:1 table-row-length"])
    }

    @Test("A table ends at an empty line")
    func end() throws {
        #expect(words(try table("| a |\n|---|\n| 1 |\n\nafter").rows) == [["1"]])
        #expect(html("| a |\n|---|\n| 1 |\n\nafter").hasSuffix("</div>\n<p>after</p>\n"))
    }

    @Test("Link definitions work in cells, and links in cells are listed in order")
    func definitions() {
        let text = "| [a][r] | [b](c.html) |\n|---|---|\n| [r] | x |\n\n[r]: d.html"
        #expect(document(text).links.map(\.destination) == ["d.html", "c.html", "d.html"])
        #expect(html(text).contains("<th scope=\"col\"><a href=\"d.html\">a</a></th>"))
    }

    @Test("A paragraph that begins with 'Table:' is the caption of the table after it")
    func caption() {
        for text in ["Table: Case *loads* & more\n\n| a |\n|---|", "Table: Case *loads* & more\n| a |\n|---|"] {
            let written = html(text)
            #expect(written.contains("<caption>Case <em>loads</em> &amp; more</caption>"))
            #expect(written.contains("aria-label=\"Case loads &amp; more\""))
            #expect(!written.contains("<p>"))
        }
        #expect(html("Table: a\n\nb") == "<p>Table: a</p>\n<p>b</p>\n")
        #expect(html("Table:\n\n| a |\n|---|").contains("<caption class=\"visually-hidden\">Table</caption>"))
        #expect(html("Table: A\n\n| a |\n|---|\n\n| b |\n|---|").occurrences(of: "<caption>") == 1)
    }

    @Test("Without a caption or a heading, the text's own title is the caption")
    func title() {
        var renderer = MarkdownRenderer(links: SomeLinks(), anchors: PageAnchors())
        let written = renderer.html(document("| a |\n|---|"), title: "Progress <1>").markup
        #expect(written.contains("<caption class=\"visually-hidden\">Progress &lt;1&gt;</caption>"))
    }

    @Test("An empty corner is no heading, and a table without rows has no body")
    func corner() {
        let written = html("| | a |\n|---|---|")
        #expect(written.contains("<tr><td></td><th scope=\"col\">a</th></tr>"))
        #expect(!written.contains("<tbody>"))
    }

    @Test("The table knows its place")
    func location() throws {
        #expect(try table("a\n\nb\n| c |\n|---|").location.description == "p.md:4:1")
    }
}

extension String {
    /// How often some words stand in the text.
    fileprivate func occurrences(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
