import Checks
import Diagnostics
import Testing

@Suite("Reports that do not exist")
struct UnknownReportTests {
    @Test(
        "Updates, case studies, meetings, tables and the site name reports that the site lists",
        arguments: [
            (
                "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2024-25, title: T, updates: [{report: sprng, status: embedded, progress: P}]}\n",
                "priorities/02-care/milestones.yaml:1:57"
            ),
            (
                "-- priorities/02-care/case-studies/b.md --\n---\n{title: T, identity: consent, summary: S, report: sprng}\n---\n## Concern\n",
                "priorities/02-care/case-studies/b.md:2:51"
            ),
            ("-- meetings/summer.md --\n---\n{title: T, report: sprng}\n---\n", "meetings/summer.md:2:20"),
            (
                "-- site.yaml --\nauthority: A\ncommittee: B\nplan: {title: P, starts: 2024-04, ends: 2027-03}\ncurrent: sprng\nreports: [autumn, spring]\npriorities: [01-early-help, 02-care]\n",
                "site.yaml:4:10"
            ),
            (
                "-- tables/load.csv --\nService,July\nAll,18.4\n-- tables/load.yaml --\ncaption: C\nreport: sprng\n",
                "tables/load.yaml:2:9"
            ),
        ]
    )
    func unknown(archive: String, place: String) throws {
        let found = try diagnostics(UnknownReport.self, archive)
        #expect(found.map(\.location.description) == [place])
        #expect(found.map(\.remedy) == ["did you mean 'spring'?"])
    }

    @Test("Where nothing is near, all reports are named")
    func list() throws {
        let found = try diagnostics(
            UnknownReport.self,
            "-- meetings/summer.md --\n---\n{title: T, report: 2019-20}\n---\n"
        )
        #expect(found.map(\.remedy) == ["the reports are: autumn, spring"])
    }
}
