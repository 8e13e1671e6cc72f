extension Target {
    /// In a sentence about the measure: `12.1% or lower, towards 10.0% by 2027`.
    package var fullPhrase: String { aim.map { "\(phrase), towards \($0)" } ?? phrase }

    /// In a sentence after "against": `90.0% or higher`, `5.0% or lower (England, 2022-23)`, `80% to 95%`.
    package var phrase: String { note.map { "\(bound) (\($0))" } ?? bound }

    private var bound: String {
        switch kind {
        case .atLeast: "\(text) or higher"
        case .atMost: value?.isZero == true ? text : "\(text) or lower"
        case .within: text
        case .monitor: "monitored"
        case .toBeConfirmed: text == "TBC" ? "target to be confirmed" : text
        }
    }

    /// In a cell of a table that stands alone: `90.0% or higher`, `80% to 95%`, `Monitor`.
    package var label: String { isRated ? phrase : text }
}

extension TargetRule {
    /// As it is printed: `90.0%`, `+5% on a year before`, `at most the benchmark`.
    package func text(unit: Unit) -> String {
        switch self {
        case .fixed(let target): target.text
        case .changeOnYearBefore(let percent):
            "\(percent.isNegative ? "" : "+")\(percent.grouped)% on a year before"
        case .comparison(let comparison): comparison.text(unit: unit)
        case .yearly(let yearly): yearly.text
        case .dated(let dated): dated.text
        case .path(let steps): steps.map { "\($0.year.label): \($0.rule.text(unit: unit))" }.joined(separator: "; ")
        }
    }
}

extension TargetRule.Comparison {
    /// As it is printed: `at most the benchmark`, `at least England plus 0.5 points`.
    package func text(unit: Unit) -> String {
        let whose = name ?? "the benchmark"
        let bound =
            switch side {
            case .atMost: "at most \(whose)"
            case .atLeast: "at least \(whose)"
            }
        guard !offset.isZero else { return bound }
        let amount = unit.phrase(ofChange: offset)
        return offset.isNegative ? "\(bound) less \(amount)" : "\(bound) plus \(amount)"
    }
}

extension YearlyTarget {
    /// `120 by the end of the year`.
    package var text: String { "\(target.text) by the end of the year" }
}

extension DatedTarget {
    /// `75.0% by March 2026`.
    package var text: String { TargetPhrases.aim(target, by: by) }
}

/// What is said of a target that depends on other figures.
enum TargetPhrases {
    /// A range: `80% to 95%`.
    static func range(_ lower: Decimal, _ upper: Decimal, unit: Unit) -> String {
        "\(unit.text(of: lower)) to \(unit.text(of: upper))"
    }

    /// What is to be reached by when: `120 by March 2026`.
    static func aim(_ target: Target, by period: Period) -> String { "\(target.text) by \(period.name)" }

    /// Why there is no target: the place that it refers to has no figure; without a name, the benchmark.
    static func unknown(_ name: String?, for period: Period) -> String {
        guard let name else { return "no benchmark is known for \(period.name)" }
        return "no figure for \(name) is known for \(period.name)"
    }

    /// Why there is no target: the reading that it is set by is missing.
    static func noReading(for period: Period) -> String { "no reading for \(period.name) to set it by" }

    /// Why there is no target: it cannot be worked out from the reading that it is set by.
    static func tooManyDigits(for period: Period) -> String {
        "the reading for \(period.name) has too many digits to set it by"
    }

    /// A path has no step for the year.
    static let noTargetThisYear = "No target for this year"

    /// Whose figure a target is taken from, where it is an earlier one: `England, 2022-23, the latest known`.
    static func latestKnown(of whose: String, for period: Period) -> String {
        "\(whose), \(period.label), the latest known"
    }
}
