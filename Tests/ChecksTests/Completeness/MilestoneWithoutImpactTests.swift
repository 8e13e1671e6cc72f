import Checks
import Diagnostics
import Testing

@Suite("Milestones that are done, without a word on the difference they made")
struct MilestoneWithoutImpactTests {
    private func archive(_ updates: String, year: String = "2024-25") -> String {
        "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: \(year), title: T, updates: [\(updates)]}\n"
    }

    @Test(
        "Slips are found, at the milestone",
        arguments: [
            "{report: spring, status: implemented, progress: P}",
            "{report: spring, status: embedded, progress: P, evidence: [case:first-words]}",
            "{report: spring, status: implemented, progress: P, impact: \"\"}",
            "{report: autumn, status: implemented, progress: P}",
            // What was said last time is not said now.
            "{report: autumn, status: implemented, progress: P, impact: I}, "
                + "{report: spring, status: implemented, progress: P}",
        ]
    )
    func slips(updates: String) throws {
        let found = try diagnostics(MilestoneWithoutImpact.self, archive(updates))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:8"])
        #expect(found.map(\.message) == ["1 milestone is done but has no stated impact: C-1"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "{report: spring, status: implemented, progress: P, impact: It is not yet known.}",
            "{report: spring, status: in progress, progress: P}", "{report: spring, status: not started, progress: P}",
            "",
            "{report: autumn, status: in progress, progress: P}, "
                + "{report: spring, status: embedded, progress: P, impact: I, evidence: [case:first-words]}",
        ]
    )
    func sound(updates: String) throws {
        #expect(try findings(MilestoneWithoutImpact.self, archive(updates)).isEmpty)
    }

    @Test("Milestones of other years are not in the report", arguments: ["2023-24", "2025-26"])
    func otherYears(year: String) throws {
        let update = archive("{report: spring, status: implemented, progress: P}", year: year)
        #expect(try findings(MilestoneWithoutImpact.self, update).isEmpty)
    }
}
