/// What is said where a target depends on a figure that is missing or old.
enum TargetPhrases {
    /// The figure of another place, or the benchmark, is missing.
    static func noFigure(of place: String?, for period: Period) -> String {
        place.map { "no figure for \($0) is known for \(period.name)" } ?? "no benchmark is known for \(period.name)"
    }

    static let noneForThisYear = "No target for this year"

    static func noReading(for period: Period) -> String { "no reading for \(period.name) to set it by" }

    static func tooManyDigits(for period: Period) -> String {
        "the reading for \(period.name) has too many digits to set it by"
    }

    /// Whose figure it is, where the latest known is an earlier period's.
    static func latestKnown(of place: String, for period: Period) -> String {
        place + ", " + period.label + ", the latest known"
    }
}

extension Target {
    /// In a sentence about the measure: `12.1% or lower, towards 10.0% by 2027`.
    package var fullPhrase: String { phrase + (aim.map { ", towards " + $0 } ?? "") }

    /// In a sentence after "against": `90.0% or higher`, `5.0% or lower (England, 2022-23)`, `80% to 95%`.
    package var phrase: String { bound + (note.map { " (\($0))" } ?? "") }

    private var bound: String {
        switch kind {
        case .atLeast: text + " or higher"
        case .atMost: value?.isZero == true ? text : text + " or lower"
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
        case .changeOnYearBefore(let percent): TargetRule.signed(percent) + "% on a year before"
        case .comparison(let comparison): comparison.text(unit: unit)
        case .yearly(let yearly): yearly.text
        case .dated(let dated): dated.text
        case .path(let steps): steps.map { "\($0.year.label): \($0.rule.text(unit: unit))" }.joined(separator: "; ")
        }
    }

    private static func signed(_ number: Decimal) -> String { (number.isNegative ? "" : "+") + number.grouped }
}

extension TargetRule.Comparison {
    /// As it is printed: `at most the benchmark`, `at least England plus 0.5 points`.
    package func text(unit: Unit) -> String {
        let bound = (side == .atMost ? "at most " : "at least ") + (name ?? "the benchmark")
        guard !offset.isZero else { return bound }
        return bound + (offset.isNegative ? " less " : " plus ") + unit.phrase(ofChange: offset)
    }
}

extension YearlyTarget {
    /// `120 by the end of the year`.
    package var text: String { target.text + " by the end of the year" }
}

extension DatedTarget {
    /// `75.0% by March 2026`.
    package var text: String { target.text + " by " + by.name }
}
