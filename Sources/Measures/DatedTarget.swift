/// A target that is to be reached by a period, from where the measure started.
package struct DatedTarget: Hashable, Sendable {
    /// Where the measure started.
    package struct Start: Hashable, Sendable {
        package var period: Period
        package var value: Decimal

        package init(period: Period, value: Decimal) {
            self.period = period
            self.value = value
        }
    }

    /// What is to be reached.
    package var target: Target
    /// The first period that it holds for.
    package var by: Period
    /// Where the path to it begins; `nil` where there is nothing to be rated against until then.
    package var start: Start?
    /// Whether the target of a whole year is that of its end.
    package var isByYear: Bool

    /// Creates a target with a date.
    package init(_ target: Target, by period: Period, from start: Start? = nil, isByYear: Bool = false) {
        self.target = target
        by = period
        self.start = start
        self.isByYear = isByYear
    }

    /// The target of a period: of the path, until the period that it is to be reached by.
    func target(for period: Period, unit: Unit) -> Target {
        guard period.lastDay < by.lastDay else { return target }
        guard let start, let goal = target.value, let length = start.period.distance(to: by), length > 0,
            let gone = start.period.distance(to: place(of: period)), gone >= 0
        else { return .monitor(text: text) }
        let steps = min(gone, length)
        let share = Double(steps) / Double(length)
        let level = start.value.doubleValue + (goal - start.value).doubleValue * share
        let decimals = max(start.value.decimals, goal.decimals, unit.isPercent ? 1 : 0)
        guard let value = Decimal(rounding: level, toDecimals: decimals) else { return .monitor(text: text) }
        switch target.kind {
        case .atLeast: return Target.atLeast(value, unit: unit).aiming(at: text)
        case .atMost: return Target.atMost(value, unit: unit).aiming(at: text)
        case .within, .monitor, .toBeConfirmed: return .monitor(text: text)
        }
    }

    /// The period itself, or the last one of its financial year.
    private func place(of period: Period) -> Period {
        guard isByYear else { return period }
        var last = period
        let ended = Period.latest(.year, endedBy: period.lastDay)
        let end = ended.lastDay == period.lastDay ? ended.lastDay : ended.successor.lastDay
        while last.successor.lastDay <= end { last = last.successor }
        return last
    }
}
