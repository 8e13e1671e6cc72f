import Measures
import Model
import TestSupport
import Testing

@Suite("The law of hiding: nothing is rated better because something is removed, late, moved or worse")
struct LawOfHidingTests {
    /// How many plans there are, in parts that run side by side.
    private static let parts = 20
    private static let plansInPart = 100

    @Test("No way of hiding makes anything look better", arguments: 0..<parts)
    func hiding(part: Int) throws {
        for seed in (part * Self.plansInPart)..<((part + 1) * Self.plansInPart) {
            let plan = RandomPlan(seed: UInt64(seed))
            let before = Ranks(try #require(Snapshot(plan.content, report: "r2")))
            for (offset, mutation) in Mutation.allCases.enumerated() {
                var random = SeededGenerator(seed: UInt64(seed * 100 + offset))
                guard let content = mutation.applied(to: plan, &random) else { continue }
                let after = Ranks(try #require(Snapshot(content, report: "r2")))
                let better = before.better(in: after)
                #expect(better.isEmpty, "seed \(seed), \(mutation): \(better)")
            }
        }
    }

    @Test("Every mutation is tried, and most of them make something worse")
    func isNotIdle() throws {
        var tried = [Mutation: Int]()
        var worsened = [Mutation: Int]()
        for seed in 0..<150 {
            let plan = RandomPlan(seed: UInt64(seed))
            let before = Ranks(try #require(Snapshot(plan.content, report: "r2")))
            for (offset, mutation) in Mutation.allCases.enumerated() {
                var random = SeededGenerator(seed: UInt64(seed * 100 + offset))
                guard let content = mutation.applied(to: plan, &random) else { continue }
                tried[mutation, default: 0] += 1
                let after = Ranks(try #require(Snapshot(content, report: "r2")))
                if !after.better(in: before).isEmpty { worsened[mutation, default: 0] += 1 }
            }
        }
        for mutation in Mutation.allCases { #expect(tried[mutation, default: 0] >= 5, "\(mutation)") }
        let withoutEffect: Set<Mutation> = [
            .markBreak, .makeLater, .loosenTarget, .removeReading, .moveMeasure, .makeReadingWorse,
        ]
        for mutation in Mutation.allCases where !withoutEffect.contains(mutation) {
            #expect(worsened[mutation, default: 0] > 0, "\(mutation)")
        }
    }
}
