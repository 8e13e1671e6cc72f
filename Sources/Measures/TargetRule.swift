/// How a target is set: outright, or in terms of other figures that are known only period by period.
package indirect enum TargetRule: Hashable, Sendable {
    /// The same target in every period.
    case fixed(Target)
    /// A change, in percent of the reading a year before: `+5%` asks for at least that, `-10%` for at most that.
    case changeOnYearBefore(percent: Decimal)
    /// As another place does, or better: `<= benchmark - 0.5pp`, `>= comparator England`.
    case comparison(Comparison)
    /// To be reached by the end of a year within which figures run up.
    case yearly(YearlyTarget)
    /// To be reached by a period.
    case dated(DatedTarget)
    /// A rule for each year, as strategies set them: first track, then a 5% increase.
    case path([Step])

    /// One year of a path.
    package struct Step: Hashable, Sendable {
        /// The financial or academic year.
        package var year: Period
        /// What holds in that year.
        package var rule: TargetRule

        /// Creates a step.
        package init(year: Period, rule: TargetRule) {
            self.year = year
            self.rule = rule
        }
    }

    /// Another place's figure as a bound.
    package struct Comparison: Hashable, Sendable {
        /// Which side of the figure is good.
        package enum Side: Hashable, Sendable {
            /// The figure or less.
            case atMost
            /// The figure or more.
            case atLeast
        }

        /// Which side of the figure is good.
        package var side: Side
        /// The comparator's name; `nil` for the figure in the column `benchmark`.
        package var name: String?
        /// What is added to the figure.
        package var offset: Decimal

        /// Creates a bound.
        package init(_ side: Side, name: String? = nil, offset: Decimal = .zero) {
            self.side = side
            self.name = name
            self.offset = offset
        }
    }

    /// A figure of another place.
    package struct Elsewhere: Hashable, Sendable {
        /// The figure.
        package var value: Decimal
        /// What a reader should know of it: `England, 2022-23, the latest known`.
        package var note: String?

        /// Creates a figure.
        package init(value: Decimal, note: String? = nil) {
            self.value = value
            self.note = note
        }
    }

    /// What a rule may need to know about other figures.
    package struct Surroundings {
        /// The measure's unit.
        package var unit: Unit
        /// The figure of a comparator, or without a name the benchmark, for a period; `nil` where none is known.
        package var elsewhere: (String?, Period) -> Elsewhere?
        /// The value of another period, if it has one.
        package var reading: (Period) -> Decimal?

        /// Creates the surroundings of a rule.
        package init(
            unit: Unit,
            elsewhere: @escaping (String?, Period) -> Elsewhere? = { _, _ in nil },
            reading: @escaping (Period) -> Decimal? = { _ in nil }
        ) {
            self.unit = unit
            self.elsewhere = elsewhere
            self.reading = reading
        }
    }

    /// The target in a period.
    ///
    /// Where a figure that the rule refers to is missing, the target is to be confirmed and its text says why; where a
    /// path has no step for the year, there is no target.
    package func target(for period: Period, in surroundings: Surroundings) -> Target {
        let unit = surroundings.unit
        switch self {
        case .fixed(let target):
            return target
        case .changeOnYearBefore(let percent):
            return changed(percent, on: period.yearBefore, in: surroundings)
        case .comparison(let comparison):
            guard let figure = surroundings.elsewhere(comparison.name, period) else {
                return .toBeConfirmed(text: TargetPhrases.unknown(comparison.name, for: period))
            }
            let value = figure.value + comparison.offset
            switch comparison.side {
            case .atMost: return .atMost(value, unit: unit).noting(figure.note)
            case .atLeast: return .atLeast(value, unit: unit).noting(figure.note)
            }
        case .yearly(let yearly):
            return yearly.target(for: period, unit: unit)
        case .dated(let dated):
            return dated.target(for: period, unit: unit)
        case .path:
            guard let step = step(for: period) else { return .monitor(text: TargetPhrases.noTargetThisYear) }
            return step.target(for: period, in: surroundings)
        }
    }

    /// The rule of a period's own year where there is one for each year, `nil` where none is set for it; else the rule.
    package func step(for period: Period) -> TargetRule? {
        guard case .path(let steps) = self else { return self }
        return steps.first { $0.year.covers(period) }?.rule
    }

    private func changed(_ percent: Decimal, on before: Period, in surroundings: Surroundings) -> Target {
        guard let base = surroundings.reading(before) else {
            return .toBeConfirmed(text: TargetPhrases.noReading(for: before))
        }
        // As precise as the exact result needs, so that what is judged is what is shown.
        let magnitude = base.magnitude
        let exact = magnitude.percentage(percent) ?? magnitude.rounded(toDecimals: 2).percentage(percent)
        guard let change = exact else {
            return .toBeConfirmed(text: TargetPhrases.tooManyDigits(for: before))
        }
        let value = (base + change).trimmed(toDecimals: base.decimals)
        return percent.isNegative ? .atMost(value, unit: surroundings.unit) : .atLeast(value, unit: surroundings.unit)
    }

    /// What is to be reached in the end; `nil` where that depends on other figures or on the year.
    package var goal: Target? {
        switch self {
        case .fixed(let target): target
        case .yearly(let yearly): yearly.target
        case .dated(let dated): dated.target
        case .changeOnYearBefore, .comparison, .path: nil
        }
    }

    /// Whether the target depends on figures of other periods or places.
    package var isRelative: Bool {
        switch self {
        case .fixed, .yearly, .dated: false
        case .changeOnYearBefore, .comparison: true
        case .path(let steps): steps.contains { $0.rule.isRelative }
        }
    }

    /// Whether both ask for the same, whatever the precision they were written at.
    package func asksForSame(as other: TargetRule) -> Bool {
        switch (self, other) {
        case (.fixed(let one), .fixed(let two)): one.asksForSame(as: two)
        case (.path(let one), .path(let two)):
            one.count == two.count
                && zip(one, two).allSatisfy { $0.year == $1.year && $0.rule.asksForSame(as: $1.rule) }
        default:
            if let goal, let aim = other.goal { goal.asksForSame(as: aim) } else { self == other }
        }
    }
}

extension Period {
    /// Whether a year that a path names is the one that a period belongs to: the year that the period ends in, or for
    /// an academic year under a path by financial years, the one that begins in the same year.
    func covers(_ period: Period) -> Bool {
        if kind == .year, period.kind == .academicYear { return startYear == period.startYear }
        if kind == .academicYear, period.kind == .year { return startYear == period.startYear }
        return firstDay <= period.lastDay && period.lastDay <= lastDay
    }
}
