internal import Diagnostics
internal import Figures
package import Measures

/// What has become of a number that was promised.
package struct PromiseStanding: Sendable {
    /// Whether it was kept.
    package enum State: String, CaseIterable, Sendable {
        /// The number was reached by its date.
        case kept
        /// Its date has passed, and the number was not reached by then.
        case notKept = "not-kept"
        /// Its date has passed, and no figure says whether it was reached.
        case notKnown = "not-known"
        /// Its date is still to come.
        case toCome = "to-come"
    }

    /// What was promised.
    package let promise: NumberPromise
    /// The milestone that promises it.
    package let milestone: MilestoneStanding
    /// Whether it was kept.
    package let state: State
    /// The reading that says so: of the day by which it was promised, or the latest where that is still to come.
    package let reached: Reading?

    /// Whether its date has passed without the number, as far as anyone can say.
    package var isBroken: Bool { state == .notKept || state == .notKnown }

    /// Follows a promise to the figure that was reached.
    ///
    /// - Parameters:
    ///   - promise: What was promised.
    ///   - milestone: The milestone that promises it.
    ///   - measures: The measures as at the report.
    ///   - asAt: The report's date.
    init(_ promise: NumberPromise, of milestone: MilestoneStanding, measures: [MeasureStanding], asAt: Day) {
        self.promise = promise
        self.milestone = milestone
        let isDue = promise.by.value.lastDay <= asAt
        let id = promise.measure?.value.id
        let measure = measures.first { $0.id == id }
        guard let measure, let wanted = promise.number.value.figure?.value else {
            reached = nil
            state = isDue ? .notKnown : .toCome
            return
        }
        // A later figure does not keep a promise that had a date; an earlier one does not show that it was kept.
        let periods = measure.readings.filter { $0.value != nil }
        let reading =
            isDue
            ? periods.last {
                $0.period.firstDay <= promise.by.value.lastDay && $0.period.lastDay >= promise.by.value.firstDay
            }
            : periods.last
        reached = reading
        guard isDue else {
            state = .toCome
            return
        }
        guard let value = reading?.value else {
            state = .notKnown
            return
        }
        let isReached = measure.measure.polarity == .lower ? value <= wanted : value >= wanted
        state = isReached ? .kept : .notKept
    }
}

extension Snapshot {
    /// Every number that was promised, those not kept first, then by date.
    package var promises: [PromiseStanding] { promises(of: allStandings) }

    /// The numbers that some milestones promise, in the same order.
    package func promises(of standings: [MilestoneStanding]) -> [PromiseStanding] {
        let promising = standings.filter { !$0.milestone.promises.isEmpty }
        guard !promising.isEmpty else { return [] }
        let measures = allMeasures
        let all = promising.flatMap { standing in
            standing.milestone.promises.map { PromiseStanding($0, of: standing, measures: measures, asAt: asAt) }
        }
        let order: [PromiseStanding.State] = [.notKept, .notKnown, .toCome, .kept]
        return order.flatMap { state in
            all.filter { $0.state == state }.sorted { $0.promise.by.value.lastDay < $1.promise.by.value.lastDay }
        }
    }
}
