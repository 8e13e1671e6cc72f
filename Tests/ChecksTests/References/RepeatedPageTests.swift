import Checks
import Diagnostics
import Testing

@Suite("Pages with two sources")
struct RepeatedPageTests {
    private func study(_ path: String) -> String {
        "-- \(path) --\n---\n{title: T, identity: consent, summary: S}\n---\n## Concern\n"
    }

    @Test("Case studies of different priorities share one folder of the site")
    func caseStudies() throws {
        let found = try diagnostics(RepeatedPage.self, study("priorities/02-care/case-studies/first-words.md"))
        #expect(found.map(\.location.description) == ["priorities/02-care/case-studies/first-words.md:1:1"])
        #expect(found.first?.message.contains("priorities/01-early-help/case-studies/first-words.md") == true)
    }

    @Test("Letter case alone does not tell pages apart")
    func letterCase() throws {
        #expect(try findings(RepeatedPage.self, study("priorities/02-care/case-studies/First-Words.md")).count == 1)
        #expect(try findings(RepeatedPage.self, "-- pages/Governance.md --\n---\ntitle: T\n---\n").count == 1)
        #expect(try findings(RepeatedPage.self, "-- meetings/SUMMER.md --\n---\ntitle: T\n---\n").count == 1)
    }

    @Test("Two folders may not differ in their number alone")
    func priorities() throws {
        let archive = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            reports: [autumn, spring]
            priorities: [01-early-help, 02-care, 03-care]
            -- priorities/03-care/priority.md --
            ---
            {number: 3, title: Care, vision: V}
            ---
            """
        #expect(try findings(RepeatedPage.self, archive) == ["priorities/03-care/priority.md:2:20 repeated-page"])
    }

    @Test(
        "The name of the list of all pages of a kind is taken",
        arguments: ["pages/index.md", "meetings/index.md", "pages/Index.md"]
    )
    func index(path: String) throws {
        #expect(try findings(RepeatedPage.self, "-- \(path) --\n---\ntitle: T\n---\n") == ["\(path):2:8 repeated-page"])
    }

    @Test("Pages of different kinds may share a name")
    func kinds() throws {
        #expect(try findings(RepeatedPage.self, "-- pages/early-help.md --\n---\ntitle: T\n---\n").isEmpty)
        #expect(try findings(RepeatedPage.self, study("priorities/02-care/case-studies/early-help.md")).isEmpty)
    }
}
