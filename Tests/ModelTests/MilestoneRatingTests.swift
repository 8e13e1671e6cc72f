import Diagnostics
import Measures
@testable import Model
import Testing

@Suite("The rating of a milestone")
struct MilestoneRatingTests {
    /// One line for each combination: status, whether evidence is named, and the rating before, on and after the due day.
    private static let table: [(MilestoneStatus, Bool, [MilestoneRating])] = [
        (.notStarted, false, [.planned, .planned, .red]),
        (.notStarted, true, [.planned, .planned, .red]),
        (.inProgress, false, [.amber, .amber, .red]),
        (.inProgress, true, [.amber, .amber, .red]),
        (.implemented, false, [.amberE, .amberE, .amberE]),
        (.implemented, true, [.amberE, .amberE, .amberE]),
        (.embedded, false, [.amberE, .amberE, .amberE]),
        (.embedded, true, [.green, .green, .green]),
    ]

    @Test("Status, due day and evidence give the rating, in every combination", arguments: 0..<3)
    func table(column: Int) {
        let asAt = day(["2025-03-30", "2025-03-31", "2025-04-01"][column])
        for (status, hasEvidence, ratings) in Self.table {
            let rating = MilestoneRating(status: status, due: day("2025-03-31"), asAt: asAt, hasEvidence: hasEvidence)
            #expect(rating == ratings[column], "\(status), evidence \(hasEvidence), as at \(asAt)")
        }
        #expect(Set(Self.table.map(\.0)).count == MilestoneStatus.allCases.count)
    }

    @Test("A milestone without a due day is due when its plan year ends; a month means its last day")
    func due() {
        #expect(milestone("A", "2024-25").dueDay == day("2025-03-31"))
        #expect(milestone("A", due: "2024-09").dueDay == day("2024-09-30"))
        #expect(milestone("A", due: "2024-09-05").dueDay == day("2024-09-05"))
    }

    @Test("Statuses have a word for machines")
    func identifiers() {
        #expect(
            MilestoneStatus.allCases.map(\.identifier) == ["not-started", "in-progress", "implemented", "embedded"]
        )
    }
}

@Suite("Where a milestone stands")
struct MilestoneStandingTests {
    private func standing(_ milestone: Milestone, reports: [String], asAt: String = "2025-03-31") -> MilestoneStanding {
        MilestoneStanding(milestone, priority: "early-help", reports: reports, asAt: day(asAt))
    }

    @Test("The last known report counts, whatever the order of the updates")
    func lastKnown() {
        let milestone = milestone("A", updates: [update("r2", .implemented), update("r1", .inProgress)])
        #expect(standing(milestone, reports: ["r1"]).status == .inProgress)
        #expect(standing(milestone, reports: ["r1", "r2"]).status == .implemented)
        #expect(standing(milestone, reports: ["r1", "r2"]).previousUpdate?.report.value == "r1")
        #expect(standing(milestone, reports: ["r1", "r2", "r3"]).update?.report.value == "r2")
        #expect(standing(milestone, reports: ["r1"]).previousUpdate == nil)
    }

    @Test("A milestone that nobody has reported has not started")
    func unreported() {
        #expect(standing(milestone("A"), reports: ["r1"]).status == .notStarted)
        #expect(standing(milestone("A"), reports: ["r1"]).rating == .planned)
        #expect(standing(milestone("A"), reports: ["r1"], asAt: "2025-04-01").isOverdue)
        #expect(standing(milestone("A", updates: [update("r2", .embedded)]), reports: ["r1"]).update == nil)
    }

    @Test("The evidence of the last report counts, not that of an earlier one")
    func evidence() {
        let evidence = [Reference(.case, "x")]
        let now = milestone("A", updates: [update("r1", .implemented), update("r2", .embedded, evidence: evidence)])
        #expect(standing(now, reports: ["r1", "r2"]).rating == .green)
        let before = milestone("A", updates: [update("r1", .embedded, evidence: evidence), update("r2", .embedded)])
        #expect(standing(before, reports: ["r1", "r2"]).rating == .amberE)
        #expect(standing(before, reports: ["r1"]).rating == .green)
    }
}

@Suite("Rating schemes")
struct MilestoneRatingSchemeTests {
    @Test("Without a scheme of its own, a site has the standard one")
    func standard() {
        #expect(
            MilestoneRating.allCases.map { MilestoneRatingScheme.standard[$0].letter } == ["R", "A", "AE", "G", "P"]
        )
        #expect(MilestoneRatingScheme.standard[.amberE].meaning == "Implemented, impact not yet evidenced")
    }

    @Test("A scheme of a site's own replaces what it names and keeps the rest")
    func own() {
        let scheme = MilestoneRatingScheme([
            .green: .init(name: "Blue", letter: "B", colour: "#0000ff", meaning: "Complete")
        ])
        #expect(scheme[.green].name == "Blue")
        #expect(scheme[.red].name == "Red")
    }

    @Test("No two ratings of the standard scheme look or sound alike")
    func distinct() {
        let styles = MilestoneRating.allCases.map { MilestoneRatingScheme.standard[$0] }
        #expect(Set(styles.map(\.name)).count == 5)
        #expect(Set(styles.map(\.letter)).count == 5)
        #expect(Set(styles.map(\.colour)).count == 5)
    }
}
