internal import Diagnostics
package import Measures

/// Whether a reading tells of so few people that it is withheld.
package struct ReadingDisclosure: Sendable {
    private let rule: DisclosureRule
    private let unit: Unit
    /// The number that the percentages are out of, where kpis.yaml states one: `30 children`.
    private let statedDenominator: Int64?

    /// Prepares for the readings of one measure.
    package init(_ rule: DisclosureRule, of measure: Measure) {
        self.rule = rule
        unit = measure.unit
        statedDenominator = measure.statedDenominator
    }

    /// Whether the reading is withheld.
    ///
    /// A count is, below the threshold, whatever word its unit has. A fraction is where its numerator or what is left of
    /// its denominator is below it: 23 of 24 tells of one, and 3 of 3 of three. A percentage without its fraction is where the stated
    /// denominator gives such a number away.
    package func withholds(_ reading: Reading) -> Bool {
        guard let measurement = reading.measurement else { return false }
        if let fraction = measurement.fraction { return isSmall(fraction.numerator, of: fraction.denominator) }
        if unit.mayCountPeople { return rule.withholds(measurement.value.rounded(toDecimals: 0).significand) }
        guard unit.isPercent, let denominator = statedDenominator, denominator > 0 else { return false }
        let share = measurement.value.doubleValue / 100 * Double(denominator)
        guard let numerator = Int64(exactly: share.rounded()) else { return false }
        return isSmall(numerator, of: denominator)
    }

    private func isSmall(_ numerator: Int64, of denominator: Int64) -> Bool {
        rule.withholds(numerator) || rule.withholds(denominator - numerator)
    }
}

extension Measure {
    /// The number that its percentages are out of, where kpis.yaml begins with it: `30 children`.
    package var statedDenominator: Int64? {
        let words = (details.denominator?.value ?? "").split(separator: " ")
        // "12 months" is no number of people.
        let times = ["month", "week", "day", "hour", "year", "working", "minute"]
        if words.count > 1, times.contains(where: { words[1].lowercased().hasPrefix($0) }) { return nil }
        return words.first.flatMap { Int64($0.filter { $0 != "," }) }
    }
}
