import Measures
@testable import Model
import Testing

@Suite("What shows that a milestone made a difference")
struct EvidenceTests {
    private func rating(_ evidence: [Reference], _ last: String?, least: EvidenceGrade = .figures) throws
        -> MilestoneStanding
    {
        var plan = Plan(measures: [monthly("m", ["80", "80", "80", "80", "80", last])])
        plan.thresholds = Thresholds(leastEvidence: least)
        plan.milestones = [milestone("s", updates: [update(Plan.second, .embedded, evidence: evidence)])]
        return try #require(plan.now().allStandings.first)
    }

    @Test("Figures and audits are enough, an account alone only where a site asks for no more")
    func grades() throws {
        #expect(try rating([Reference(.kpi, "m")], "80").rating == .green)
        #expect(try rating([Reference(.obligation, "o")], "80").rating == .green)
        #expect(try rating([Reference(.report, Plan.first)], "80").rating == .green)
        #expect(try rating([Reference(.case, "c")], "80").rating == .amberE)
        #expect(try rating([Reference(.case, "c")], "80", least: .account).rating == .green)
        #expect(try rating([], "80", least: .account).rating == .amberE)
    }

    @Test("A measure named as evidence that got worse, has no figure or is gone contradicts, whatever else is named")
    func contradicted() throws {
        let audit = Reference(.obligation, "o")
        let worse = try rating([Reference(.kpi, "m"), audit], "60")
        #expect(worse.rating == .amberE)
        #expect(worse.reason == .contradicted("‘Title of m’, named as evidence, got worse"))
        #expect(try rating([Reference(.kpi, "m"), audit], nil).rating == .amberE)
        #expect(try rating([Reference(.kpi, "unknown"), audit], "80").rating == .amberE)
        #expect(try rating([Reference(.kpi, "m")], "90").rating == .green)
    }

    @Test("What was claimed in an earlier report must still hold, however often the fall was told since")
    func claimedBefore() throws {
        var content = content([
            report("r0", asAt: "2024-07-31"), report("r1", asAt: "2024-09-30"), report("r2", asAt: "2024-12-31"),
        ])
        content.priorities[0].measures = [monthly("m", ["90", "60", "60", "60", "60", "60"])]
        content.priorities[0].milestones = [
            milestone("s", updates: [update("r0", .embedded, evidence: [Reference(.kpi, "m")])])
        ]
        #expect(try #require(Snapshot(content, report: "r0")).allStandings.map(\.rating) == [.green])
        content.reports[1].published = PublishedRecord(try #require(Snapshot(content, report: "r1")))
        #expect(try #require(Snapshot(content, report: "r2")).allStandings.map(\.rating) == [.amberE])
    }

    @Test("What may improve: a better reading, new evidence")
    func improves() throws {
        var before = Plan(measures: [
            monthly("m", ["80", "80", "80"], target: atLeast("90"), endingIn: .month(9, of: 2024))
        ])
        before.milestones = [milestone("s", updates: [update(Plan.first, .implemented)])]
        var now = before
        now.measures = [monthly("m", ["80", "80", "80", "85", "90", "95"], target: atLeast("90"))]
        now.milestones[0].updates.append(update(Plan.second, .embedded, evidence: [Reference(.kpi, "m")]))
        let snapshot = now.since(before)
        #expect(snapshot.allStandings.map(\.rating) == [.green])
        #expect(snapshot.allMeasures.map(\.rating) == [.onTarget])
        #expect(snapshot.priorityStandings.map(\.overall) == [.onCourse])
        #expect(snapshot.priorityStandings.map(\.told) == [.offCourse])
    }
}
