import Testing

/// One thing is said as one, on every page of every site.
@Suite("One of many")
struct OneOfManyTests {
    /// Words that end like a plural and are none.
    private static let singular: Set<Substring> = ["is", "was", "has", "does", "this", "as", "plus", "its", "across"]

    @Test("No page says '1 milestones'", arguments: ["base", "demonstration", "improvement plan"])
    func pages(name: String) async throws {
        let site =
            switch name {
            case "base": try await BuiltSite.base.value
            case "demonstration": try await BuiltSite.demonstration.value
            default: try await BuiltSite.improvementPlan.value
            }
        for (path, page) in site.parsed {
            let words = page.words.split(separator: " ")
            for (number, noun) in zip(words, words.dropFirst()) where number == "1" {
                let bare = noun.prefix { $0.isLetter }
                let isWord = bare.count > 2 && bare.first?.isLowercase == true
                let isPlural = isWord && bare.last == "s" && !bare.hasSuffix("ss")
                #expect(!isPlural || Self.singular.contains(bare), "\(path): 1 \(noun)")
            }
            // "There are 1", "1 of 5 are open".
            for match in page.words.matches(of: /\b(?:are|were|have) 1[.,]? |\b1 of (?:the )?\d+ (?:are|were|have)\b/) {
                Issue.record("\(path): \(match.output)")
            }
        }
    }

    @Test("A site with one milestone and one measure says so")
    func one() async throws {
        let workplace = try Workplace([
            "site.yaml": """
            authority: A Council
            committee: A Committee
            plan: {title: A plan, starts: 2024-04, ends: 2027-03}
            reports: [spring]
            priorities: [01-help]
            """,
            "priorities/01-help/priority.md":
                "---\nnumber: 1\ntitle: Help\nvision: Help.\n---\n## Scorecard\n\nWords.\n",
            "priorities/01-help/milestones.yaml":
                "- {id: H-1, year: 2024-25, title: Do it, owner: Head, due: 2025-12}\n",
            "priorities/01-help/kpis.csv": "id,title,unit,better,target,2025-03\na,Visits,percent,higher,90%,91%\n",
            "reports/spring/report.md":
                "---\n{title: Spring, as-at: 2025-03-31, year: 2024-25, state: draft}\n---\nWords.\n",
        ])
        try await workplace.build()
        for (path, data) in try workplace.files() where path.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            for noun in ["milestones", "measures", "items", "KPIs", "readings", "questions"] {
                #expect(!text.contains(">1 \(noun)") && !text.contains(" 1 \(noun)"), "\(path): 1 \(noun)")
            }
        }
        // A heading of the text does not take the place of the page's own section.
        let page = try workplace.text(of: "Output/priorities/help.html")
        #expect(page.contains("id=\"scorecard-2\"") && page.matches(of: /id="scorecard"/).count == 1)
    }
}
