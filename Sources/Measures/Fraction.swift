/// The figures behind a percentage: 14 of 24.
package struct Fraction: Hashable, Sendable {
    /// How many.
    package let numerator: Int64
    /// Of how many; never zero.
    package let denominator: Int64

    /// A fraction of whole numbers; `nil` unless the numerator is zero or more, the denominator is more than zero
    /// and both have at most 12 digits.
    package init?(_ numerator: Int64, of denominator: Int64) {
        let limit = Decimal.powersOfTen[Decimal.maximumWholeDigits]
        guard numerator >= 0, numerator < limit, denominator > 0, denominator < limit else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The fraction as a percentage to the given decimals, halves rounded up; `nil` beyond what a decimal holds.
    package func percentage(toDecimals decimals: Int) -> Decimal? {
        guard (0...Decimal.maximumDecimals).contains(decimals) else { return nil }
        let scaled = Int128(numerator) * 100 * Int128(Decimal.powersOfTen[decimals])
        let rounded = (scaled * 2 + Int128(denominator)) / (Int128(denominator) * 2)
        guard let significand = Int64(exactly: rounded) else { return nil }
        return Decimal(significand: significand, decimals: decimals)
    }
}

extension Decimal {
    /// Whether this, read as a percentage, is the fraction rounded to this precision; a half may go either way.
    package func isRounding(of fraction: Fraction) -> Bool {
        // |100 n/d − value| ≤ half a unit in the last place, with both sides multiplied by 2 d 10^decimals.
        let scale = Int128(Decimal.powersOfTen[decimals])
        let exact = Int128(fraction.numerator) * 100 * scale
        let difference = exact - Int128(significand) * Int128(fraction.denominator)
        return difference.magnitude * 2 <= Int128(fraction.denominator).magnitude
    }
}
