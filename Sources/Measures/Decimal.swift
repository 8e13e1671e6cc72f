/// A number exactly as it was written: `41.30` keeps its zero, and no binary rounding ever touches it.
///
/// At most 12 digits before the point and 6 after it, so that any two can be aligned, added and subtracted without
/// overflow. Two decimals are equal when they are the same number, whatever their precision: `41.3 == 41.30`.
package struct Decimal: Sendable {
    /// The digits without the point, with the sign: `-1289` for `-1.289`.
    package let significand: Int64
    /// How many of the digits stand after the point, from 0 to `maximumDecimals`.
    package let decimals: Int

    /// The most digits that may stand after the point.
    package static let maximumDecimals = 6
    /// The most digits that may stand before the point.
    package static let maximumWholeDigits = 12
    /// Zero, to no decimals.
    package static let zero = Decimal(unchecked: 0, decimals: 0)

    /// A decimal from its digits and the number of them after the point; `nil` outside the permitted range.
    package init?(significand: Int64, decimals: Int = 0) {
        guard (0...Decimal.maximumDecimals).contains(decimals) else { return nil }
        let limit = Decimal.powersOfTen[Decimal.maximumWholeDigits + decimals]
        guard significand > -limit, significand < limit else { return nil }
        self.init(unchecked: significand, decimals: decimals)
    }

    /// For results that are known to be in range: sums and differences of two decimals stay below 2 × 10¹⁸.
    package init(unchecked significand: Int64, decimals: Int) {
        self.significand = significand
        self.decimals = decimals
    }

    /// 1, 10, 100, … as far as 64 bits go.
    package static let powersOfTen: [Int64] = (0...18).map { exponent in
        (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
    }

    /// The digits at another number of decimals, which must not be fewer than its own.
    package func significand(atDecimals wanted: Int) -> Int64 {
        significand * Decimal.powersOfTen[wanted - decimals]
    }

    /// Whether it is zero, however many decimals it was written to.
    package var isZero: Bool { significand == 0 }

    /// Whether it is less than zero.
    package var isNegative: Bool { significand < 0 }

    /// The number without its sign.
    package var magnitude: Decimal { Decimal(unchecked: abs(significand), decimals: decimals) }

    /// The nearest binary number, for charts and for JSON; nothing is decided with it.
    package var doubleValue: Double {
        // Below 2⁵³ both operands are exact and the division is correctly rounded.
        Double(significand) / Double(Decimal.powersOfTen[decimals])
    }

    /// A computed figure, such as a mean, as it is shown: rounded to so many decimals (0 to 6, halves away from zero);
    /// `nil` if it is too large or no number.
    package init?(rounding value: Double, toDecimals places: Int) {
        guard (0...6).contains(places), value.isFinite else { return nil }
        let scaled = (value * Double(Decimal.powersOfTen[places])).rounded(.toNearestOrAwayFromZero)
        guard let digits = Int64(exactly: scaled) else { return nil }
        self.init(significand: digits, decimals: places)
    }

    /// The number to fewer decimals, halves away from zero (as people and spreadsheets round); with as many decimals
    /// as it has or more, itself.
    package func rounded(toDecimals wanted: Int) -> Decimal {
        guard wanted < decimals, wanted >= 0 else { return self }
        let divisor = Decimal.powersOfTen[decimals - wanted]
        let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
        let away: Int64 = abs(remainder) * 2 >= divisor ? (significand < 0 ? -1 : 1) : 0
        return Decimal(unchecked: quotient + away, decimals: wanted)
    }

    /// How much more it is than an earlier figure, to the decimals that both have.
    ///
    /// A figure to the whole number stands for anything that rounds to it, so a difference from it to a tenth would say
    /// more than anybody knows.
    package func change(since earlier: Decimal) -> Decimal {
        (self - earlier).rounded(toDecimals: min(decimals, earlier.decimals))
    }

    /// The same number without zeros at the end of its decimals, down to the given number of decimals.
    package func trimmed(toDecimals least: Int) -> Decimal {
        var (digits, places) = (significand, decimals)
        while places > least, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        return Decimal(unchecked: digits, decimals: places)
    }

    /// The given percentage of the number; `nil` where the exact result needs more decimals or digits than there are.
    package func percentage(_ percent: Decimal) -> Decimal? {
        let product = Int128(significand) * Int128(percent.significand)
        return Decimal(exactly: product, decimals: decimals + percent.decimals + 2)
    }

    /// A decimal from wide digits, trimmed until it fits; `nil` if it cannot without losing a digit.
    private init?(exactly wide: Int128, decimals: Int) {
        var (digits, places) = (wide, decimals)
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        guard let narrow = Int64(exactly: digits) else { return nil }
        self.init(significand: narrow, decimals: places)
    }
}

extension Decimal: Hashable, Comparable {
    /// Whether both are the same number, whatever their precision.
    package static func == (left: Decimal, right: Decimal) -> Bool {
        let places = max(left.decimals, right.decimals)
        return left.significand(atDecimals: places) == right.significand(atDecimals: places)
    }

    /// Whether the first number is the smaller one.
    package static func < (left: Decimal, right: Decimal) -> Bool {
        let places = max(left.decimals, right.decimals)
        return left.significand(atDecimals: places) < right.significand(atDecimals: places)
    }

    /// Feeds the number, without its precision, to the hasher.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(significand(atDecimals: Decimal.maximumDecimals))
    }
}

extension Decimal {
    /// The sum, to as many decimals as the more precise of the two.
    package static func + (left: Decimal, right: Decimal) -> Decimal {
        let places = max(left.decimals, right.decimals)
        let sum = left.significand(atDecimals: places) + right.significand(atDecimals: places)
        return Decimal(unchecked: sum, decimals: places)
    }

    /// The difference, to as many decimals as the more precise of the two.
    package static func - (left: Decimal, right: Decimal) -> Decimal { left + -right }

    /// The number with the other sign.
    package static prefix func - (number: Decimal) -> Decimal {
        Decimal(unchecked: -number.significand, decimals: number.decimals)
    }
}
