import Diagnostics
import Markdown
import Testing

@Suite("Links and figures of this site's own")
struct OwnLinkTests {
    @Test(
        "Links are resolved for the page that they stand on",
        arguments: [
            ("[words](kpi:a)", "<a href=\"../kpi/a.html\">words</a>"),
            ("[](kpi:a@2024-09)", "<a href=\"../kpi/a@2024-09.html\">Title &lt;1&gt;</a>"),
            ("[*words*](milestone:missing)", "<em>words</em>"), ("[x](KPI:a)", "<a href=\"../KPI/a.html\">x</a>"),
        ]
    )
    func links(text: String, markup: String) {
        #expect(html(text) == "<p>\(markup)</p>\n")
    }

    @Test(
        "A chart stands where its paragraph stands, and is never lost beside words",
        arguments: [
            ("![](chart:a)", "<figure>chart:a</figure>\n"),
            ("![](chart:a)\n![](chart:b)", "<figure>chart:a</figure>\n<figure>chart:b</figure>\n"),
            ("See ![](chart:a) here", "<p>See  here</p>\n<figure>chart:a</figure>\n"),
            ("- ![](chart:a)", "<ul>\n<li><figure>chart:a</figure>\n</li>\n</ul>\n"),
            ("![words](chart:missing)", "<p>words</p>\n"),
        ]
    )
    func figures(text: String, markup: String) {
        #expect(html(text) == markup)
        #expect(findings(text).isEmpty)
    }

    @Test(
        "A chart where none can stand is an error",
        arguments: [
            "# ![](chart:a)", "**![](chart:a)**", "[![](chart:a)](page:b)", "| ![](chart:a) |\n|---|", "*![](table:a)*",
        ]
    )
    func misplaced(text: String) {
        #expect(document(text).diagnostics.map(\.rule) == ["misplaced-figure"])
    }

    @Test("Links and images are listed in the order of the text with their places")
    func lists() {
        let text = document("[a](kpi:a)\n\n- [b](kpi:b)\n\n> ![](chart:c) [d](kpi:a)")
        #expect(
            text.links.map { "\($0.destination) \($0.location)" } == [
                "kpi:a p.md:1:5", "kpi:b p.md:3:7", "kpi:a p.md:5:20",
            ]
        )
        #expect(text.images.map { "\($0.destination) \($0.location)" } == ["chart:c p.md:5:7"])
    }

    @Test("Plain text is the words alone")
    func plainText() {
        let text = document("# A *b*\n\n- c `d`\n- [e](f.html)\n\n> g\n> h\n\n| i |\n|---|\n| j |\n\n    k")
        #expect(text.plainText == "A b c d e g h i j k\n")
        #expect(!text.isEmpty)
        #expect(document("<!-- only this -->").isEmpty)
    }
}
