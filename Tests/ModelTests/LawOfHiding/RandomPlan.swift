import Diagnostics
import Measures
@testable import Model
import TestSupport

/// A random plan with a second report, and what members were told in the first, where it was published.
struct RandomPlan {
    var content: Content
    let hasRecord: Bool
    static let asAt = day("2024-12-31")
    static let toldAsAt = day("2024-09-30")

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let reports = [
            report("r0", asAt: "2024-03-31", year: "2023-24"), report("r1", asAt: "2024-09-30"),
            report("r2", asAt: "2024-12-31"),
        ]
        content = ModelTests.content(reports)
        let template = content.priorities[0]
        let ids = Self.measureIDs
        content.priorities = (0..<random.number(1...2)).map { index in
            var priority = template
            priority.id = "p\(index)"
            priority.measures = (0..<random.number(0...3)).map { Self.measure("p\(index)-m\($0)", &random) }
            priority.milestones = (0..<random.number(0...3)).map {
                Self.milestone("p\(index)-s\($0)", evidence: ids.map { "p\(index)-" + $0 }, &random)
            }
            return priority
        }
        content.obligations = (0..<random.number(0...1)).map {
            Obligation(
                id: located("o\($0)"),
                title: located("o"),
                source: located("s"),
                kind: located(.statutoryDuty)
            )
        }
        Self.makeSomeLate(in: &content, seed: seed)
        hasRecord = random.chance(80)
        if hasRecord, let snapshot = Snapshot(content, report: "r1") {
            content.reports[1].published = PublishedRecord(snapshot)
        }
        // So that hiding is tried on plans that hide already; only what cannot be taken back by the next mutation.
        for _ in 0..<random.number(0...2) {
            guard random.chance(40), let kind = Mutation.lasting.randomElement(using: &random) else { continue }
            if let changed = kind.applied(to: self, &random) { content = changed }
        }
    }

    /// Some measures have figures that are late, and none that were there before they were due: those would begin to
    /// count as time passes, which hides nothing.
    private static func makeSomeLate(in content: inout Content, seed: UInt64) {
        var random = SeededGenerator(seed: ~seed)
        for index in content.priorities.indices {
            content.priorities[index].measures = content.priorities[index].measures.map { measure in
                guard random.chance(15) else { return measure }
                var measure = measure
                measure.makeLate(by: random.number(1...3))
                measure.readings = Array(measure.readings(asAt: asAt))
                return measure
            }
        }
    }

    private static let measureIDs = ["m0", "m1", "m2"]

    private static func measure(_ id: String, _ random: inout SeededGenerator) -> Measure {
        let polarity: Polarity = [.higher, .higher, .lower, .lower, .within, .monitor][random.number(0...5)]
        let count = random.chance(15) ? random.number(13...18) : random.number(1...8)
        let last = Period.month(12, of: 2024).advanced(by: random.chance(80) ? 0 : -random.number(1...5))
        let isTrend = random.chance(30)
        let step = random.number(0...1) == 0 ? 1 : -1
        let values = (0..<count).map { index -> String? in
            if random.chance(8) { return nil }
            let value = isTrend ? 50 + step * index * 2 + random.number(0...1) : random.number(20...90)
            return "\(value)" + (random.chance(3) ? "b" : "")
        }
        var measure = monthly(
            id,
            values,
            better: polarity,
            endingIn: last,
            requires: random.chance(30) ? ["o0"] : []
        )
        measure.targets = TargetHistory(latest: rule(polarity, &random))
        return measure
    }

    private static func rule(_ polarity: Polarity, _ random: inout SeededGenerator) -> TargetRule {
        guard polarity != .monitor, random.chance(70) else { return .fixed(.monitor()) }
        let value = decimal("\(random.number(20...90))")
        switch polarity {
        case .within: return .fixed(.within(value, value + decimal("10"), unit: .percent))
        case .lower:
            return random.chance(15)
                ? .changeOnYearBefore(percent: decimal("-5")) : .fixed(.atMost(value, unit: .percent))
        case .higher, .monitor:
            return random.chance(15)
                ? .changeOnYearBefore(percent: decimal("5")) : .fixed(.atLeast(value, unit: .percent))
        }
    }

    private static func milestone(
        _ id: String,
        evidence: [String],
        _ random: inout SeededGenerator
    ) -> Milestone {
        let years = ["2023-24", "2024-25", "2024-25", "2024-25", "2025-26"]
        let dues = ["2024-06-30", "2024-09-30", "2024-11-30", "2024-12-31", "2025-02-28", "2025-09-30"]
        var milestone = ModelTests.milestone(
            id,
            years[random.number(0...4)],
            due: random.chance(80) ? dues[random.number(0...5)] : nil
        )
        // Once it is done it stays so: what is taken back before members were told leaves no trace.
        var stage = random.number(0...2)
        milestone.updates = ["r0", "r1", "r2"].compactMap { report -> MilestoneUpdate? in
            stage = min(4, stage + random.number(0...1))
            guard random.chance(report == "r2" ? 75 : 55) else { return nil }
            let status: MilestoneStatus = [.notStarted, .inProgress, .inProgress, .implemented, .embedded][stage]
            var update = ModelTests.update(report, status, evidence: [])
            if status == .embedded {
                update.evidence = evidence.filter { _ in random.chance(40) }.map { located(Reference(.kpi, $0)) }
                if random.chance(30) { update.evidence.append(located(Reference(.case, "c"))) }
            } else if random.chance(30) {
                let forecasts: [Forecast] = [.onCourse, .atRisk, .willMiss, .by(day("2025-01-31"))]
                update.forecast = located(forecasts[random.number(0...3)])
            }
            return update
        }
        if random.chance(30) { milestone.requires = [located("o0")] }
        return milestone
    }
}

extension Measure {
    /// Its figures are due so many months after their periods.
    mutating func makeLate(by months: Int) {
        guard let lag = Lag(written: "\(months) months") else { return }
        details.lag = located(lag)
        self.lag = lag
    }
}

extension SeededGenerator {
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }
}
