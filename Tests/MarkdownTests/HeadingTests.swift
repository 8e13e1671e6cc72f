import Diagnostics
import Markdown
import SafeHTML
import Testing

@Suite("Headings")
struct HeadingTests {
    private func levels(_ text: String, under level: Int = 2) -> [Int] {
        var renderer = MarkdownRenderer(links: SomeLinks(), anchors: PageAnchors())
        let markup = renderer.html(document(text), headingLevel: level).markup
        return markup.matches(of: #/<h([1-6]) /#).compactMap { Int($0.output.1) }
    }

    @Test(
        "Headings are fitted into the page's outline without a skipped level",
        arguments: [
            ("# a\n## b\n### c", 2, [2, 3, 4]), ("## a\n## b", 2, [2, 2]), ("# a\n#### b\n## c", 2, [2, 3, 3]),
            ("### a\n## b\n# c", 2, [2, 2, 2]), ("# a\n### b\n###### c\n### d\n# e", 3, [3, 4, 5, 4, 3]),
            ("# a\n## b\n### c\n#### d", 5, [5, 6, 6, 6]), ("> # a\n\n# b\n- ## c", 2, [2, 2, 3]),
        ]
    )
    func outline(text: String, top: Int, expected: [Int]) {
        #expect(levels(text, under: top) == expected)
    }

    @Test("No outline ever skips a level on its way down")
    func everyOutline() {
        for number in 0..<1296 {
            let levels = (0..<4).map { position in (number / [1, 6, 36, 216][position]) % 6 + 1 }
            let text = levels.map { String(repeating: "#", count: $0) + " a" }.joined(separator: "\n")
            var previous = 1
            for level in self.levels(text) {
                #expect(level <= previous + 1 && level >= 2)
                previous = level
            }
        }
    }

    @Test("Anchors are made from the words, are unique on the page, and come out the same every time")
    func anchors() {
        let text =
            "# What went well?\n# What went well?\n# What went well 2\n# Café & crèche\n# 2024-25\n# …\n# Children's *voice*"
        for _ in 0..<2 {
            let anchors = PageAnchors(reserved: ["2024-25"])
            #expect(anchors.unique("main") == "main")
            var renderer = MarkdownRenderer(links: SomeLinks(), anchors: anchors)
            #expect(
                Self.ids(in: renderer.html(document(text))) == [
                    "what-went-well", "what-went-well-2", "what-went-well-2-2", "café-crèche", "2024-25-2", "section",
                    "childrens-voice",
                ]
            )
            #expect(anchors.unique("section") == "section-2")
        }
    }

    private static func ids(in markup: HTML) -> [String] {
        markup.markup.matches(of: #/id="([^"]*)"/#).map { String($0.output.1) }
    }

    @Test("A table of contents in front of a text leads to its main headings, whatever stands between")
    func contents() {
        let text = document("## One\n\n### Part\n\n## One\n\n> # Two\n\n### Three")
        let anchors = PageAnchors()
        let contents = text.mainHeadings.map { (words: $0.words, anchor: anchors.named($0.anchor)) }
        #expect(contents.map(\.words) == ["One", "One", "Two"])
        var renderer = MarkdownRenderer(links: SomeLinks(), anchors: anchors)
        let between = renderer.html(document("\n# One\n# Three"))
        #expect(Self.ids(in: between) == ["one-3", "three"])
        #expect(Self.ids(in: renderer.html(text)) == ["one", "part", "one-2", "two", "three-2"])
        #expect(contents.map(\.anchor) == ["one", "one-2", "two"])
        // Shown once more, it has other anchors, and the contents lead to the first.
        #expect(Self.ids(in: renderer.html(text)).contains("one") == false)
        #expect(text.mainHeadings.map { anchors.named($0.anchor) } == contents.map(\.anchor))
    }

    @Test("A text is cut at its highest headings, and what stands in front has none")
    func sections() {
        let sections = document("intro\n\n## One\n\na\n\n### Part\n\nb\n\n## Two").sections
        #expect(sections.map(\.heading) == [nil, "One", "Two"])
        #expect(sections.map(\.body.plainText) == ["intro", "a Part b", ""])
        #expect(sections.map(\.location.line) == [1, 3, 11])
        #expect(document("").sections.isEmpty)
        #expect(document("only").sections.map(\.heading) == [nil])
    }

    @Test("Sections put together again stand under headings of the highest level")
    func joining() {
        let whole = document("# Purpose\n\na\n\n# Story\n\nb\n\n# End\n\n# ")
        let rest = MarkdownDocument.joining(whole.sections.dropFirst(), of: whole)
        var renderer = MarkdownRenderer(links: SomeLinks(), anchors: PageAnchors())
        #expect(renderer.html(rest).markup == "<h2 id=\"story\">Story</h2>\n<p>b</p>\n<h2 id=\"end\">End</h2>\n")
    }
}
