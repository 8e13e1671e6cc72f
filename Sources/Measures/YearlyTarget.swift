/// What is to be reached by the end of a year within which figures run up.
package struct YearlyTarget: Hashable, Sendable {
    /// What the whole year is held to.
    package var target: Target
    /// The year.
    package var year: Accumulation
    /// What is to be reached by each of the year's periods, in order; empty where only the year's end is rated.
    package var profile: [Decimal]

    /// Creates a target.
    package init(_ target: Target, within year: Accumulation, profile: [Decimal] = []) {
        self.target = target
        self.year = year
        self.profile = profile
    }

    /// The target of a period: of the profile, or at the end of the year that of the whole year.
    ///
    /// Nothing is rated in between without a profile: a third of a year's figure is neither on nor off its target.
    func target(for period: Period, unit: Unit) -> Target {
        let end = year.year(of: period)
        if period.lastDay == end.lastDay { return target }
        let place = year.place(of: period)
        let aim = TargetPhrases.aim(target, by: end.lastMonth)
        guard profile.indices.contains(place) else { return .monitor(text: aim) }
        switch target.kind {
        case .atLeast: return Target.atLeast(profile[place], unit: unit).aiming(at: aim)
        case .atMost: return Target.atMost(profile[place], unit: unit).aiming(at: aim)
        case .within, .monitor, .toBeConfirmed: return .monitor(text: text)
        }
    }
}

extension Period {
    /// The month that it ends with.
    fileprivate var lastMonth: Period { Period.month(lastDay.month, of: lastDay.year) }
}
