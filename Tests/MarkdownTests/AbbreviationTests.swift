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

    @Test("Nothing is written out in code, and neither is it a first use there; a link is as good a place as any")
    func codeAndLinks() {
        #expect(
            html("`EHCP` [EHCP](a.html) EHCP", glossary)
                == "<p><code>EHCP</code> <a href=\"a.html\"><abbr>EHCP</abbr> (Education, Health and Care Plan)</a> EHCP</p>\n"
        )
        #expect(!html("```\nEHCP\n```", glossary).contains("<abbr>"))
    }

    @Test("What is part of a number is no use", arguments: ["EHCP-1", "[EHCP-12: x](a.html)"])
    func numbers(text: String) {
        #expect(!html(text, glossary).contains("<abbr>"))
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

    /// A page's main part with its abbreviations written out.
    private func page(_ main: String) -> String {
        let around = "<title>CP</title><header>CP</header><main id=\"main\">\(main)</main><footer>CP</footer>"
        let written = String(decoding: Abbreviations(glossary).explained(page: Array(around.utf8)), as: UTF8.self)
        let start = "<title>CP</title><header>CP</header><main id=\"main\">"
        #expect(written.hasPrefix(start) && written.hasSuffix("</main><footer>CP</footer>"))
        return String(written.dropFirst(start.count).dropLast("</main><footer>CP</footer>".count))
    }

    private static let cp = "<abbr>CP</abbr> (Child Protection)"

    @Test(
        "On a page, the first use that a reader sees in its main part is written out, and no other",
        arguments: [
            ("<h1>CP</h1><p>CP</p>", "<h1>\(cp)</h1><p>CP</p>"),
            ("<td title=\"CP\"><a href=\"x>CP\">CP</a></td>CP", "<td title=\"CP\"><a href=\"x>CP\">\(cp)</a></td>CP"),
            (
                "<caption class=\"a visually-hidden\">CP <b>CP</b></caption>CP",
                "<caption class=\"a visually-hidden\">CP <b>CP</b></caption>\(cp)"
            ),
            ("<nav>CP<nav>CP</nav>CP</nav>CP", "<nav>CP<nav>CP</nav>CP</nav>\(cp)"),
            ("<svg><title>CP</title></svg><!-- CP > CP -->CP", "<svg><title>CP</title></svg><!-- CP > CP -->\(cp)"),
            (
                "<script>CP</script><span class=\"code\">CP</span>CP",
                "<script>CP</script><span class=\"code\">CP</span>\(cp)"
            ),
            ("<dt><dfn>CP</dfn></dt><dd>CP</dd>", "<dt><dfn>CP</dfn></dt><dd>CP</dd>"),
            ("&lt;CP&gt; &amp;CP; CP", "&lt;\(cp)&gt; &amp;CP; CP"),
        ]
    )
    func page(main: String, expected: String) {
        #expect(page(main) == expected)
    }

    @Test("What is folded away is written out where it stands, and again where it first shows; a summary shows")
    func details() {
        let cp = Self.cp
        #expect(
            page("<details><summary>x</summary>CP CP</details><details>CP</details>CP<details>CP</details>")
                == "<details><summary>x</summary>\(cp) CP</details><details>\(cp)</details>\(cp)<details>CP</details>"
        )
        #expect(
            page("<details><summary>CP</summary>CP</details>CP")
                == "<details><summary>\(cp)</summary>CP</details>CP"
        )
    }

    @Test(
        "Whatever the markup, nothing of it is lost",
        arguments: ["<p", "<", "<!-- CP", "<p title=\"CP", "&CP", "<details></details></details>CP"]
    )
    func broken(main: String) {
        let written = page(main)
        #expect(written.replacing("<abbr>CP</abbr> (Child Protection)", with: "CP") == main)
    }

    @Test("A page without a main part stays as it is")
    func withoutMain() {
        let bytes = Array("<p>CP</p>".utf8)
        #expect(Abbreviations(glossary).explained(page: bytes) == bytes)
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
