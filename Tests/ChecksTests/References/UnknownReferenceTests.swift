import Checks
import Diagnostics
import Testing

@Suite("References that lead nowhere")
struct UnknownReferenceTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Every kind of link leads to what exists",
        arguments: [
            "milestone:EH-01", "case:first-words", "priority:early-help", "action:A-1", "report:spring",
            "obligation:ILACS-1",
            "meeting:summer", "page:governance", "page:a",
        ]
    )
    func known(address: String) throws {
        #expect(try findings(UnknownReference.self, page("[x](\(address))")).isEmpty)
    }

    @Test(
        "A link to nothing is reported at its address, with what was probably meant",
        arguments: [
            ("milestone:EH-1", "did you mean 'milestone:EH-01'?"),
            ("case:first-word", "did you mean 'case:first-words'?"),
            ("priority:01-early-help", "did you mean 'priority:early-help'?"),
            ("milestone:first-words", "did you mean 'case:first-words'?"),
            ("page:quite-another", "write one of: 'page:a', 'page:governance'"),
            ("meeting:", "write an id after the colon, for example 'milestone:EH-03'"),
            ("Milestone:EH-01", "write an id after the colon, for example 'milestone:EH-03'"),
        ] as [(String, String?)]
    )
    func unknown(address: String, remedy: String?) throws {
        let found = try diagnostics(UnknownReference.self, page("One\n[x](\(address))"))
        #expect(found.map(\.location.description) == ["pages/a.md:5:5"])
        #expect(found.map(\.remedy) == [remedy])
    }

    @Test(
        "Links to the web and to places on the page are nobody's references",
        arguments: ["https://x.uk", "#a", "mailto:a@b.uk"]
    )
    func elsewhere(address: String) throws {
        #expect(try findings(UnknownReference.self, page("[x](\(address))")).isEmpty)
    }

    @Test("Evidence, obligations and meetings are references too")
    func crossReferences() throws {
        let archive = """
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-01
              year: 2024-25
              title: T
              requires: [ILACS-1, ILACS-2]
              updates:
                - {report: spring, status: embedded, progress: P, evidence: [case:nobody, milestone:EH-01]}
            -- actions.yaml --
            - {id: A-1, kind: action, text: Do it., meeting: sumer, state: open}
            -- reports/autumn/report.md --
            ---
            {title: Autumn, as-at: 2024-09-30, year: 2024-25, state: published, meeting: winter}
            ---
            """
        #expect(
            try findings(UnknownReference.self, archive) == [
                "actions.yaml:1:50 unknown-reference",
                "priorities/01-early-help/milestones.yaml:4:23 unknown-reference",
                "priorities/01-early-help/milestones.yaml:6:66 unknown-reference",
                "reports/autumn/report.md:2:78 unknown-reference",
            ]
        )
    }

    private static let table = """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,2024-07
        caseload,Caseload,ratio,lower,Monitor,18.4
        -- tables/load.csv --
        Service,July
        All,18.4
        -- tables/load.yaml --
        caption: Caseloads
        kpis: {All: caseload}
        readings: {July: 2024-07}

        """

    @Test("A row of a table that quotes an unknown KPI is reported")
    func tableRows() throws {
        #expect(try findings(UnknownReference.self, Self.table).isEmpty)
        let misspelt = Self.table.replacing("All: caseload", with: "All: caseloads")
        #expect(try findings(UnknownReference.self, misspelt) == ["tables/load.yaml:2:13 unknown-reference"])
    }

    @Test("Tables and the readings of KPIs can be placed; what is neither cannot")
    func placed() throws {
        let page = page("![](table:load) ![](table:caseload)\n\n![](table:laod)")
        #expect(try findings(UnknownReference.self, Self.table + page) == ["pages/a.md:6:5 unknown-reference"])
    }

    @Test(
        "An image that is neither a chart nor a table is reported as such alone",
        arguments: ["kpi:z", "page:nowhere"]
    )
    func images(address: String) throws {
        #expect(try findings(UnknownReference.self, page("![x](\(address))")).isEmpty)
        #expect(try findings(UnsupportedImage.self, page("![x](\(address))")).count == 1)
    }

    @Test("Links are checked wherever Markdown may be written")
    func everywhere() throws {
        let link = "\"[x](page:nowhere)\""
        let archive = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03, summary: \(link)}
            demonstration: \(link)
            reports: [autumn, spring]
            priorities: [01-early-help, 02-care]
            accessibility: {status: not, prepared: 2025-01, reviewed: 2025-01, tested: 2025-01, tested-by: T, method: \(link), issues: [\(link)], enforcement: \(link)}
            -- glossary.yaml --
            - {term: EHCP, definition: \(link)}
            -- obligations.yaml --
            - {id: ILACS-1, title: T, source: S, kind: commitment, detail: \(link)}
            -- actions.yaml --
            - {id: A-1, kind: action, text: \(link), state: open, updates: [{date: 2025-01, text: \(link)}]}
            -- priorities/01-early-help/priority.md --
            ---
            {number: 1, title: Early help, vision: \(link)}
            ---
            [x](page:nowhere)
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-01
              year: 2024-25
              title: T
              description: \(link)
              intended-impact: \(link)
              measure: \(link)
              updates: [{report: spring, status: implemented, progress: \(link), impact: \(link), next: \(link)}]
            -- priorities/01-early-help/case-studies/first-words.md --
            ---
            {title: T, identity: consent, summary: S}
            ---
            ## Concern
            [x](page:nowhere)
            -- reports/spring/report.md --
            ---
            {title: Spring, as-at: 2025-03-31, year: 2024-25, state: draft}
            ---
            [x](page:nowhere)
            -- meetings/summer.md --
            ---
            title: Summer
            ---
            | x |
            |---|
            | [x](page:nowhere) |
            -- pages/governance.md --
            ---
            title: Governance
            ---
            > [x](page:nowhere)
            """
        #expect(
            try findings(UnknownReference.self, archive).count == archive.split(separator: "page:nowhere").count - 1
        )
    }

    @Test("A heading of a page and a row of a table can be meant, and one that is not there is named")
    func parts() throws {
        let content = """
            -- pages/boards.md --
            ---
            title: Boards
            ---
            ## Who sits on them

            -- tables/budget.yaml --
            caption: Budget
            -- tables/budget.csv --
            Service,Budget
            School transport,5
            """
        func problems(_ address: String) throws -> [String?] {
            try diagnostics(UnknownReference.self, content + "\n" + page("[x](\(address))")).map(\.remedy)
        }
        #expect(try problems("page:boards#who-sits-on-them").isEmpty)
        #expect(try problems("table:budget#school-transport").isEmpty)
        #expect(try problems("page:boards#who-sits-on-then") == ["did you mean 'page:boards#who-sits-on-them'?"])
        #expect(try problems("table:budget#school") == ["write one of: 'table:budget#school-transport'"])
    }
}
