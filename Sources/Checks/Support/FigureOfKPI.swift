internal import Diagnostics
import Figures
internal import Measures

/// Whether a figure in the text can be one of a measure's: a reading, a target, a benchmark or a difference of readings.
struct FigureOfKPI {
    let measure: Measure

    /// Whether the figure is of the measure's kind: a percentage for percentages, money for money, a number for counts.
    func isOfItsKind(_ token: Token, before next: Token?) -> Bool {
        guard token.kind == .figure else { return false }
        // Differences and dates are no readings.
        if let next, next.folded.hasPrefix("point") || next.folded == "percentage" || Self.months.contains(next.folded)
        {
            return false
        }
        if token.text.hasPrefix("+") || token.text.hasPrefix("-") || token.text.hasPrefix("\u{2212}") { return false }
        switch measure.unit {
        case .percent: return token.isPercentage
        case .money: return token.isMoney
        case .count: return (token.count ?? 0) >= 10
        case .rate, .days, .ratio: return token.isBareNumber && !token.isYear && (token.value?.decimals ?? 0) > 0
        case .other: return false
        }
    }

    /// Whether the figure is one of the measure's.
    func isKnown(_ token: Token) -> Bool {
        guard let value = token.value else { return true }
        let values = measure.readings.compactMap(\.value)
        // With no readings there is nothing to contradict.
        if values.isEmpty { return true }
        let quoted = QuotedFigure(token.text)
        if measure.readings.contains(where: { quoted.agreement(with: $0, unit: measure.unit) == .agrees }) {
            return true
        }
        var others = measure.readings.map { measure.target(in: $0.period) }.flatMap { [$0.value, $0.upper] }
        others += measure.targets.changes.flatMap { change in
            [change.was, change.now].flatMap { rule -> [Decimal?] in
                guard case .fixed(let target) = rule else { return [] }
                return [target.value, target.upper]
            }
        }
        others.append(measure.benchmark?.value)
        return others.compactMap(\.self).contains { $0.rounded(toDecimals: value.decimals) == value }
    }

    /// The readings for a message, the last few of them.
    var readings: String {
        let known = measure.readings.filter { $0.value != nil }.suffix(6)
        return known.map { "\($0.text) in \($0.period.name)" }.joined(separator: ", ")
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "years", "months", "weeks", "days", "hours",
    ]
}
