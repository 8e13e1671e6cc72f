import Markdown
import SafeHTML
import TestSupport
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    @Test("A footnote is a link to its words, and they lead back")
    func isLinked() {
        #expect(
            html("Visits fell.[^1]\n\n[^1]: Not *audited*.")
                == """
                <p>Visits fell.<a class="footnote-mark" href="#footnote-1" id="footnote-mark-1">\
                <span class="visually-hidden">Footnote </span>1</a></p>
                <div class="footnotes">
                <p>Footnotes</p>
                <ol>
                <li id="footnote-1" value="1">Not <em>audited</em>. <a class="footnote-back" href="#footnote-mark-1">\
                Back to the text<span class="visually-hidden"> of footnote 1</span></a></li>
                </ol>
                </div>

                """
        )
    }

    @Test("They are numbered by where the text first refers to them, whatever they are called")
    func isNumbered() {
        let text = "One[^b], two[^a], one again[^B].\n\n[^a]: The second.\n[^b]: The first."
        let markup = html(text)
        #expect(markup.contains("<li id=\"footnote-1\" value=\"1\">The first."))
        #expect(markup.contains("<li id=\"footnote-2\" value=\"2\">The second."))
        #expect(markup.ranges(of: "href=\"#footnote-1\"").count == 2)
        #expect(markup.ranges(of: "id=\"footnote-mark-1\"").count == 1)
        #expect(document(text).diagnostics.isEmpty)
    }

    @Test(
        "What CommonMark would take for a link definition, and show nowhere, is a footnote",
        arguments: ["Unaudited.", "<Unaudited>", "https://www.example.gov.uk"]
    )
    func isNoLinkDefinition(words: String) {
        let found = document("Visits fell.[^1]\n\n[^1]: \(words)")
        #expect(found.plainText.hasPrefix("Visits fell. "))
        #expect(found.plainText.contains(words.filter { $0 != "<" && $0 != ">" }))
    }

    @Test(
        "A footnote goes on over the lines below it and over indented paragraphs, and ends where anything else begins"
    )
    func goesOn() {
        let text = """
            Text.[^1]

            [^1]: First line,
            second line.

                Another paragraph.
            ## A heading

            More.
            """
        let blocks = document(text).blocks
        #expect(blocks.map(\.kind) == ["paragraph", "heading", "paragraph", "footnotes"])
        #expect(blocks.last?.footnoteWords == [["First line, second line.", "Another paragraph."]])
    }

    @Test(
        "It may stand in front of a list, a table, a rule or another footnote without taking it in",
        arguments: ["- item", "1. item", "| a | b |\n|---|---|\n| 1 | 2 |", "> words", "```\ncode\n```", "[^2]: other"]
    )
    func endsBefore(next: String) {
        let found = document("Text.[^1] And.[^2]\n\n[^1]: Note.\n\(next)\n\n[^2]: other")
        #expect(found.blocks.last?.footnoteWords == [["Note."], ["other"]])
    }

    @Test("Marks may stand in lists, quotations, headings, cells and captions of tables, and in footnotes")
    func standsAnywhere() {
        let text = """
            # Heading[^1]

            - item[^2]

            > words[^3]

            Table: Caption[^4]

            | a[^5] | b |
            |---|---|
            | 1 | 2[^6] |

            [^1]: n1
            [^2]: n2
            [^3]: n3
            [^4]: n4
            [^5]: n5
            [^6]: n6 and [^7]
            [^7]: n7
            """
        let markup = html(text)
        for number in 1...7 {
            #expect(markup.contains(" id=\"footnote-mark-\(number)\""), "\(number)")
            #expect(markup.contains("<li id=\"footnote-\(number)\""), "\(number)")
        }
        #expect(document(text).diagnostics.isEmpty)
    }

    @Test("One that nothing refers to, and two of one name, are errors at their lines")
    func reports() {
        #expect(findings("Text.\n\n[^1]: Lost.") == ["p.md:3:1 footnote"])
        #expect(findings("Text.[^1]\n\n[^1]: One.\n[^1]: Two.") == ["p.md:4:1 footnote"])
    }

    @Test("A mark without a footnote, in code or in a link, stays as it was typed")
    func leavesOthers() {
        #expect(html("Text [^1].") == "<p>Text [^1].</p>\n")
        #expect(html("`[^1]` a[^1]\n\n[^1]: n").contains("<code>[^1]</code>"))
        #expect(html("```\n[^1]: no note\n```").contains("[^1]: no note"))
        let linked = html("[words[^1]](https://example.org) and[^1]\n\n[^1]: n")
        #expect(linked.contains("words[^1]</a>"))
    }

    @Test("Each part of a text has the footnotes that it refers to")
    func isSplit() {
        let sections = document("# A\n\na[^1]\n\n# B\n\nb[^2] and[^1]\n\n[^1]: n1\n[^2]: n2").sections
        #expect(sections.map { $0.body.blocks.last?.footnoteWords ?? [] } == [[["n1"]], [["n1"], ["n2"]]])
    }

    @Test("Two texts on one page have anchors of their own")
    func keepsApart() {
        let anchors = PageAnchors()
        let markup = (0..<2).map { _ in
            var renderer = MarkdownRenderer(links: SomeLinks(), anchors: anchors)
            return renderer.html(document("a[^1]\n\n[^1]: n")).markup
        }
        #expect(markup[1].contains("href=\"#footnote-1-2\""))
        #expect(markup[1].contains("id=\"footnote-1-2\""))
    }

    @Test("Nothing that stands before or after footnotes is lost, whatever it is")
    func losesNothing() throws {
        var random = SeededGenerator(seed: 12)
        let pieces = [
            "word%", "- word%", "1. word%", "> word%", "# word%", "| word% | b |\n|---|---|\n| c | d |",
            "```\nword%\n```", "    word%", "[^n%]: word%", "**word%**", "", "---",
        ]
        for _ in 0..<1_500 {
            let chosen = (0..<6).map { place in
                pieces[Int.random(in: 0..<pieces.count, using: &random)].replacing("%", with: "\(place)x")
            }
            let marks = (0..<6).map { "[^n\($0)x]" }.joined(separator: " and ")
            let separator = Bool.random(using: &random) ? "\n\n" : "\n"
            let text = "Marks \(marks).\n\n" + chosen.joined(separator: separator)
            let markup = html(text)
            for (place, piece) in chosen.enumerated() where piece.contains("word") {
                #expect(markup.contains("word\(place)x"), "\(text)")
            }
        }
    }
}

extension Block {
    fileprivate var kind: String {
        switch self {
        case .paragraph: "paragraph"
        case .heading: "heading"
        case .list: "list"
        case .quotation: "quotation"
        case .code: "code"
        case .thematicBreak: "rule"
        case .table: "table"
        case .footnotes: "footnotes"
        }
    }

    fileprivate var footnoteWords: [[String]]? {
        if case .footnotes(let notes) = self { notes.map { $0.paragraphs.map(\.plainText) } } else { nil }
    }
}
