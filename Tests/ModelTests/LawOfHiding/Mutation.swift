import Diagnostics
import Measures
@testable import Model
import TestSupport

/// A way of hiding that things are bad, or of making them worse.
enum Mutation: String, CaseIterable, CustomStringConvertible {
    case removeReading, removeLatestReading, removeTarget, removeMeasure, removeMilestone, removeUpdate
    case removeEvidence, removeDueDate, moveDueDate, makeReadingWorse, makeLatestWorse, letDatePass, letTimePass
    case makeLater, loosenTarget, markBreak, pause, withdraw, merge, renameMeasure, moveMeasure

    var description: String { rawValue }

    /// Those that no other one undoes, which would rightly look better.
    static let lasting: [Mutation] = [
        .removeTarget, .removeMeasure, .removeMilestone, .removeUpdate, .removeEvidence, .loosenTarget, .renameMeasure,
    ]

    /// The content after it; `nil` where there is nothing that it could be done to, or nobody could remember it.
    func applied(to plan: RandomPlan, _ random: inout SeededGenerator) -> Content? {
        var content = plan.content
        let record = content.reports[1].published
        switch self {
        case .removeReading:
            return content.changeMeasure(&random) { measure, random in
                let told = record?.measures.first { $0.id == measure.id.value }?.readings ?? []
                let known = Set(told.filter { $0.value != nil }.map(\.period))
                let positions = measure.readings.indices.filter {
                    known.contains(measure.readings[$0].period.canonical)
                }
                guard let position = positions.randomElement(using: &random) else { return false }
                measure.readings.remove(at: position)
                return true
            }
        case .removeLatestReading:
            return content.changeMeasure(&random) { measure, _ in
                guard let last = measure.readings.last, last.value != nil else { return false }
                // Whatever comes after the record leaves a gap; without one, only the current figure is missed.
                guard record != nil || last.period == measure.currentPeriod(asAt: RandomPlan.asAt) else {
                    return false
                }
                measure.readings.removeLast()
                return true
            }
        case .removeTarget:
            return content.changeMeasure(&random) { measure, _ in
                guard measure.isTold(in: record), measure.wasTargeted(in: record) else { return false }
                measure.targets = TargetHistory(latest: .fixed(.monitor()))
                return true
            }
        case .removeMeasure:
            return content.changePriority(&random) { priority, random in
                let told = priority.measures.indices.filter { priority.measures[$0].isTold(in: record) }
                guard let index = told.randomElement(using: &random) else { return false }
                priority.measures.remove(at: index)
                return true
            }
        case .renameMeasure:
            return content.changeMeasure(&random) { measure, _ in
                guard measure.isTold(in: record) else { return false }
                measure.id = located(measure.id.value + "-new")
                return true
            }
        case .moveMeasure:
            guard content.priorities.count > 1 else { return nil }
            let told = content.priorities[0].measures.indices.filter {
                content.priorities[0].measures[$0].isTold(in: record)
            }
            guard let index = told.randomElement(using: &random) else { return nil }
            let measure = content.priorities[0].measures.remove(at: index)
            // What arrives may make the other priority better or worse; its own law is not at stake.
            content.priorities[1].measures.append(measure)
            content.priorities[1].id += "-joined"
            return content
        case .removeMilestone:
            return content.changePriority(&random) { priority, random in
                let told = priority.milestones.indices.filter { priority.milestones[$0].isTold(in: record) }
                guard let index = told.randomElement(using: &random) else { return false }
                priority.milestones.remove(at: index)
                return true
            }
        case .removeUpdate:
            return content.changeMilestone(&random) { milestone, random in
                guard let told = record?.milestones.first(where: { $0.id == milestone.id.value }),
                    let index = milestone.updates.indices.randomElement(using: &random)
                else { return false }
                // What takes back that it is done, or its evidence, was never told.
                let isDone = MilestoneStatus(identifier: told.status)?.isDone == true
                guard !isDone || milestone.updates[index].report.value != "r2" else { return false }
                milestone.updates.remove(at: index)
                return true
            }
        case .removeEvidence:
            return content.changeMilestone(&random) { milestone, random in
                guard let index = milestone.updates.indices.last, !milestone.updates[index].evidence.isEmpty else {
                    return false
                }
                let told = record?.milestones.first { $0.id == milestone.id.value }?.evidence ?? []
                let positions = milestone.updates[index].evidence.indices.filter {
                    told.contains(milestone.updates[index].evidence[$0].value.text)
                }
                if random.chance(50), let position = positions.randomElement(using: &random) {
                    milestone.updates[index].evidence.remove(at: position)
                } else {
                    milestone.updates[index].evidence = []
                }
                return true
            }
        case .removeDueDate, .moveDueDate:
            return content.changeMilestone(&random) { milestone, random in
                guard milestone.isTold(in: record) else { return false }
                let dates = ["2024-10-31", "2025-01-31", "2025-06-30", "2026-03-31"]
                milestone.due = self == .removeDueDate ? nil : located(date(dates[random.number(0...3)]))
                return true
            }
        case .makeReadingWorse, .makeLatestWorse:
            return content.changeMeasure(&random) { measure, random in
                let told = record?.measures.first { $0.id == measure.id.value }?.readings ?? []
                let known = Set(told.map(\.period))
                let current = measure.currentPeriod(asAt: RandomPlan.asAt)
                let positions = measure.readings.indices.filter { index in
                    let period = measure.readings[index].period
                    return self == .makeLatestWorse ? period == current : known.contains(period.canonical)
                }
                guard let index = positions.randomElement(using: &random), let value = measure.readings[index].value,
                    let worse = measure.worse(value, by: decimal("\(random.number(1...40))"), in: current)
                else { return false }
                let markers = measure.readings[index].measurement?.markers ?? []
                measure.readings[index].content = .value(
                    .init(value: worse, text: worse.description, markers: markers)
                )
                return true
            }
        case .letDatePass:
            return content.changeMilestone(&random) { milestone, random in
                guard milestone.dueDay > RandomPlan.asAt, milestone.updates.last?.status.value.isDone != true else {
                    return false
                }
                milestone.due = located(date(random.chance(50) ? "2024-12-31" : "2024-11-30"))
                return true
            }
        case .letTimePass:
            content.reports[2].asAt = located(day(["2025-01-01", "2025-01-31", "2025-03-31"][random.number(0...2)]))
            return content
        case .makeLater:
            return content.changeMeasure(&random) { measure, random in
                guard measure.isTold(in: record) else { return false }
                measure.makeLate(by: random.number(1...6))
                return true
            }
        case .loosenTarget:
            return content.changeMeasure(&random) { measure, random in
                guard measure.wasTargeted(in: record), case .fixed(let target) = measure.targets.latest,
                    let value = target.value
                else { return false }
                let step = decimal("\(random.number(1...50))")
                switch target.kind {
                case .atLeast: measure.targets.latest = .fixed(.atLeast(value - step, unit: .percent))
                case .atMost: measure.targets.latest = .fixed(.atMost(value + step, unit: .percent))
                case .within:
                    measure.targets.latest = .fixed(
                        .within(value - step, (target.upper ?? value) + step, unit: .percent)
                    )
                case .monitor, .toBeConfirmed: return false
                }
                return true
            }
        case .markBreak:
            return content.changeMeasure(&random) { measure, random in
                guard measure.isTold(in: record), let index = measure.readings.indices.randomElement(using: &random),
                    let measurement = measure.readings[index].measurement, measurement.markers.isEmpty
                else { return false }
                measure.readings[index].content = .value(
                    .init(value: measurement.value, text: measurement.text, markers: [.breakInSeries])
                )
                return true
            }
        case .pause, .withdraw, .merge:
            let others = content.priorities.flatMap(\.milestones).map(\.id.value)
            let wanted: MilestoneStatus = self == .pause ? .paused : self == .withdraw ? .withdrawn : .merged
            return content.changeMilestone(&random) { milestone, random in
                guard let index = milestone.updates.firstIndex(where: { $0.report.value == "r2" }),
                    // What members knew to be over stays over.
                    record?.milestones.first(where: { $0.id == milestone.id.value })
                        .flatMap({ MilestoneStatus(identifier: $0.status) })?.isGivenUp != true
                else { return false }
                milestone.updates[index].status = located(wanted)
                milestone.updates[index].mergedInto = others.randomElement(using: &random).map(located)
                return true
            }
        }
    }
}

extension Measure {
    fileprivate func isTold(in record: PublishedRecord?) -> Bool {
        record?.measures.contains { $0.id == id.value } == true
    }

    fileprivate func wasTargeted(in record: PublishedRecord?) -> Bool {
        record?.measures.first { $0.id == id.value }?.target.value != nil
    }

    /// A value that is worse by so much; `nil` where none is.
    fileprivate func worse(_ value: Decimal, by amount: Decimal, in period: Period) -> Decimal? {
        switch polarity {
        case .higher: return value - amount
        case .lower: return value + amount
        case .monitor: return nil
        case .within:
            guard let low = target(in: period).value, let high = target(in: period).upper else { return nil }
            // Away from the range, on the side where it is or is nearer to the edge.
            if value < low { return value - amount }
            if value > high { return value + amount }
            return high + amount
        }
    }
}

extension Milestone {
    fileprivate func isTold(in record: PublishedRecord?) -> Bool {
        record?.milestones.contains { $0.id == id.value } == true
    }
}

extension Content {
    /// Changes one priority; `nil` where nothing changed.
    fileprivate mutating func changePriority(
        _ random: inout SeededGenerator,
        _ change: (inout Priority, inout SeededGenerator) -> Bool
    ) -> Content? {
        guard let index = priorities.indices.randomElement(using: &random) else { return nil }
        return change(&priorities[index], &random) ? self : nil
    }

    fileprivate mutating func changeMeasure(
        _ random: inout SeededGenerator,
        _ change: (inout Measure, inout SeededGenerator) -> Bool
    ) -> Content? {
        changePriority(&random) { priority, random in
            guard let index = priority.measures.indices.randomElement(using: &random) else { return false }
            return change(&priority.measures[index], &random)
        }
    }

    fileprivate mutating func changeMilestone(
        _ random: inout SeededGenerator,
        _ change: (inout Milestone, inout SeededGenerator) -> Bool
    ) -> Content? {
        changePriority(&random) { priority, random in
            guard let index = priority.milestones.indices.randomElement(using: &random) else { return false }
            return change(&priority.milestones[index], &random)
        }
    }
}
