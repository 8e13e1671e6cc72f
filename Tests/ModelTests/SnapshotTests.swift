import Diagnostics
import Measures
@testable import Model
import Testing

@Suite("The content as at a report")
struct SnapshotTests {
    private let reports = [
        report("r1", asAt: "2024-09-30"), report("r2", asAt: "2025-03-31"),
        report("r3", asAt: "2025-09-30", year: "2025-26"),
    ]

    private func snapshot(_ id: String?, current: String? = nil) throws -> Snapshot {
        let milestones = [
            milestone(
                "A",
                updates: [
                    update("r1", .inProgress), update("r2", .implemented),
                    update("r3", .embedded, evidence: [Reference(.kpi, "k")]),
                ]
            ),
            milestone("B", due: "2024-12", updates: [update("r1", .inProgress)]),
            milestone("C", "2025-26", updates: [update("r3", .inProgress)]),
        ]
        let studies = [nil, "r1", "r3"].map { (report: String?) in
            CaseStudy(
                id: located("case-\(report ?? "always")"),
                title: located("t"),
                identity: located(.anonymised),
                report: report.map(located),
                summary: located("s"),
                parts: [],
                body: markdown()
            )
        }
        return try #require(
            Snapshot(content(reports, milestones: milestones, caseStudies: studies, current: current), report: id)
        )
    }

    @Test(
        "What later reports say is not known yet",
        arguments: [
            ("r1", ["amber", "amber"]), ("r2", ["amber-e", "red"]),
            ("r3", ["amber-e", "red", "amber"]),
        ]
    )
    func ratings(report: String, expected: [String]) throws {
        #expect(try snapshot(report).allStandings.map(\.rating.rawValue) == expected)
    }

    @Test("Milestones are sorted into this year's, the coming years' and the earlier years'")
    func years() throws {
        let spring = try snapshot("r2")
        let priority = try #require(spring.content.priorities.first)
        #expect(spring.thisYear(priority).map(\.milestone.id.value) == ["A", "B"])
        #expect(spring.comingYears(priority).isEmpty)
        #expect(spring.earlierYears(priority).isEmpty)
        let autumn = try snapshot("r3")
        #expect(autumn.thisYear(priority).map(\.milestone.id.value) == ["C"])
        #expect(autumn.earlierYears(priority).map(\.milestone.id.value) == ["A", "B"])
    }

    @Test("A case study appears with the report that it names, and without one always")
    func caseStudies() throws {
        let spring = try snapshot("r2")
        let priority = try #require(spring.content.priorities.first)
        #expect(spring.caseStudies(priority).map(\.id.value) == ["case-always", "case-r1"])
        #expect(try snapshot("r3").caseStudies(priority).count == 3)
    }

    @Test("The report is the one asked for, else the one that the site names, else the newest")
    func choice() throws {
        #expect(try snapshot("r1", current: "r2").report.id == "r1")
        #expect(try snapshot(nil, current: "r2").report.id == "r2")
        #expect(try snapshot(nil).report.id == "r3")
        #expect(try snapshot("r2").knownReports == ["r1", "r2"])
        #expect(try snapshot("r2").asAt == day("2025-03-31"))
    }

    @Test("There is no snapshot of a report that does not exist")
    func unknown() {
        #expect(Snapshot(content(reports), report: "r9") == nil)
        #expect(Snapshot(content(reports, current: "r9")) == nil)
        #expect(Snapshot(content([])) == nil)
    }
}
