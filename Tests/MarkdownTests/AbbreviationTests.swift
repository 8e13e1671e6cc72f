import Markdown
import SafeHTML
import Testing

@Suite("Abbreviations")
struct AbbreviationTests {
    private let glossary = [
        (term: "EHCP", expansion: "Education, Health and Care Plan"), (term: "CP", expansion: "Child Protection"),
        (term: "A&E", expansion: "Accident & Emergency"), (term: "E", expansion: "Embedded"),
        (term: "ICB Devon", expansion: "Integrated Care Board for Devon"), (term: "S.47", expansion: "Section 47"),
        (term: "LA", expansion: "Local Authority"), (term: "CLA", expansion: "Looked after Child"),
        (term: "PB", expansion: "Panel Branch"),
    ]

    @Test(
        "An abbreviation is written out at its first use",
        arguments: [
            ("An EHCP and an EHCP.", "An <abbr>EHCP</abbr> (Education, Health and Care Plan) and an EHCP."),
            ("(EHCP)", "(<abbr>EHCP</abbr> (Education, Health and Care Plan))"),
            ("EHCPs, an EHCP", "<abbr>EHCPs</abbr> (Education, Health and Care Plans), an EHCP"),
            ("“EHCP” – ok", "“<abbr>EHCP</abbr> (Education, Health and Care Plan)” – ok"),
            ("EHCP’s", "<abbr>EHCP</abbr> (Education, Health and Care Plan)’s"),
            ("EHCP\u{A0}x", "<abbr>EHCP</abbr> (Education, Health and Care Plan)\u{A0}x"),
            ("A&E, A&E, E", "<abbr>A&amp;E</abbr> (Accident &amp; Emergency), A&amp;E, <abbr>E</abbr> (Embedded)"),
            ("ICB Devon", "<abbr>ICB Devon</abbr> (Integrated Care Board for Devon)"),
            ("S.47 S.4", "<abbr>S.47</abbr> (Section 47) S.4"),
            ("LAs", "<abbr>LAs</abbr> (Local Authorities)"), ("CLAs", "<abbr>CLAs</abbr> (Looked after Children)"),
            ("PBs", "<abbr>PBs</abbr> (Panel Branches)"),
            ("*EHCP*", "<em><abbr>EHCP</abbr> (Education, Health and Care Plan)</em>"),
            ("EHCP-led", "<abbr>EHCP</abbr> (Education, Health and Care Plan)-led"),
        ]
    )
    func writtenOut(text: String, markup: String) {
        #expect(html(text, glossary) == "<p>\(markup)</p>\n")
    }

    @Test(
        "Parts of words and other cases of letters are no abbreviations",
        arguments: ["EHCPx", "xEHCP", "ehcp", "éEHCP", "EHCPé", "ICB Cornwall", "ICB", "EHC", "EHCP2", "e\u{301}E"]
    )
    func notFound(text: String) {
        #expect(!html(text, glossary).contains("<abbr>"))
    }

    @Test("Nothing is written out in code, nor in a link, and neither is a first use")
    func codeAndLinks() {
        #expect(
            html("`EHCP` [EHCP](a.html) EHCP", glossary)
                == "<p><code>EHCP</code> <a href=\"a.html\">EHCP</a> <abbr>EHCP</abbr> (Education, Health and Care Plan)</p>\n"
        )
        #expect(!html("```\nEHCP\n```", glossary).contains("<abbr>"))
    }

    @Test(
        "What the author has spelt out is not written out again",
        arguments: [
            "An Education, Health and Care Plan (EHCP) helps; an EHCP does.",
            "An EHCP (Education, Health and Care Plan) helps.", "education, health and care plan (EHCP)",
            "EHCPs (Education, Health and Care Plans)", "**EHCP** (Education, Health and Care Plan)",
            "An *Education, Health and Care Plan* (EHCP)", "An Education, Health\nand Care Plan (EHCP)",
        ]
    )
    func speltOut(text: String) {
        #expect(!html(text + "\n\nEHCP", glossary).contains("<abbr>"))
    }

    @Test("The first use is the first on the page, over all its texts in order")
    func page() {
        var renderer = MarkdownRenderer(
            links: SomeLinks(),
            wording: PageWording(abbreviations: Abbreviations(glossary))
        )
        #expect(renderer.html(text: "<EHCP>").markup == "&lt;<abbr>EHCP</abbr> (Education, Health and Care Plan)&gt;")
        #expect(renderer.html(document("EHCP")).markup == "<p>EHCP</p>\n")
        #expect(renderer.html(text: "CP").markup == "<abbr>CP</abbr> (Child Protection)")
    }

    @Test("Headings and table cells count as uses")
    func everywhere() {
        #expect(html("# EHCP\n\nEHCP", glossary).occurrences(of: "<abbr>") == 1)
        #expect(html("| EHCP |\n|---|\n| CP |", glossary).occurrences(of: "<abbr>") == 2)
    }

    @Test("A term that is another's plural keeps its own meaning")
    func plural() {
        let own = [(term: "CIN", expansion: "Child in Need"), (term: "CINs", expansion: "Children in Need")]
        #expect(html("CINs", own) == "<p><abbr>CINs</abbr> (Children in Need)</p>\n")
    }
}

extension String {
    /// How often some words stand in the text.
    fileprivate func occurrences(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
