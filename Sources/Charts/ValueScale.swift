import Measures

/// The vertical axis: from where to where it goes, and the round numbers marked on it.
struct ValueScale {
    /// A round number on the axis, exactly: so many times a power of ten.
    struct Tick: Hashable {
        var digits: Int64
        var exponent: Int
    }

    let lower: Double
    let upper: Double
    let ticks: [Tick]

    /// Whether it leaves out zero, so that heights cannot be compared with each other.
    var leavesOutZero: Bool { lower > 0 || upper < 0 }

    /// The most intervals between round numbers; so many lines of text fit beside the lower of the two drawings.
    private static let maximumIntervals = 6.0

    /// A scale for numbers from the lowest to the highest.
    ///
    /// It includes zero unless that would press the figures into half of the height; a scale without zero keeps
    /// about a quarter of the height free on the side of zero. Source: ONS service manual, "Axes and gridlines".
    ///
    /// Without limits (`hasLimits`) nothing on the chart shows which differences are usual. Then zero is left out only
    /// where it would press the figures into a third, and the scale spans at least a tenth of the highest number, so
    /// that a small difference does not look like a great one.
    init(lowest: Double, highest: Double, unit: Unit, allowsFractions: Bool, hasLimits: Bool) {
        let (low, high) = ValueScale.extent(lowest: lowest, highest: highest, unit: unit, hasLimits: hasLimits)
        let least = allowsFractions ? -Decimal.maximumDecimals : 0
        var (mantissa, exponent): (Int64, Int) = (1, least)
        var size = ValueScale.powerOfTen(least)
        // From the finest step upwards: 1, 2, 5, 10, 20, 50, … until few enough intervals are left.
        while (high / size).rounded(.up) - (low / size).rounded(.down) > ValueScale.maximumIntervals {
            switch mantissa {
            case 1: mantissa = 2
            case 2: mantissa = 5
            default: (mantissa, exponent) = (1, exponent + 1)
            }
            size = Double(mantissa) * ValueScale.powerOfTen(exponent)
        }
        let first = Int64((low / size).rounded(.down))
        let last = max(Int64((high / size).rounded(.up)), first + 1)
        lower = Double(first) * size
        upper = Double(last) * size
        let (step, power) = (mantissa, exponent)
        ticks = (first...last).map { Tick(digits: $0 * step, exponent: power) }
    }

    /// What the scale has to cover.
    private static func extent(
        lowest: Double,
        highest: Double,
        unit: Unit,
        hasLimits: Bool
    ) -> (low: Double, high: Double) {
        if lowest == highest {
            if lowest == 0 { return (0, unit.isPercent ? 100 : 1) }
            let ceiling = max(unit.bounds.upper ?? .infinity, lowest)
            return lowest > 0 ? (0, min(lowest * 1.25, ceiling)) : (lowest * 1.25, 0)
        }
        let least = hasLimits ? 0 : max(abs(lowest), abs(highest)) / 10
        let share = hasLimits ? 1.0 / 2 : 2.0 / 3
        let margin = max((highest - lowest) / 3, least - (highest - lowest))
        if lowest >= 0 { return lowest <= highest * share ? (0, highest) : (max(0, lowest - margin), highest) }
        if highest <= 0 { return highest >= lowest * share ? (lowest, 0) : (lowest, min(0, highest + margin)) }
        return (lowest, highest)
    }

    private static func powerOfTen(_ exponent: Int) -> Double {
        let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
        return exponent < 0 ? 1 / power : power
    }

    /// The number that a tick marks.
    func value(of tick: Tick) -> Double { Double(tick.digits) * ValueScale.powerOfTen(tick.exponent) }

    /// A tick in the unit's words; millions and more are shortened (`2.5m`) where two decimals are enough for it.
    func text(of tick: Tick, unit: Unit) -> String? {
        var (unit, exponent) = (unit, tick.exponent)
        let largest = max(abs(lower), abs(upper))
        var magnitude = largest
        if case .money(let money) = unit, money.scale != .ones {
            guard largest >= 1000 else { return decimal(tick.digits, exponent).map { unit.text(of: $0) } }
            (unit, exponent) = (.money(Money(money.currency)), exponent + money.scale.rawValue)
            magnitude *= ValueScale.powerOfTen(money.scale.rawValue)
        }
        let scales: [(from: Double, shift: Int, suffix: String)] = [(1e12, 12, "tn"), (1e9, 9, "bn"), (1e6, 6, "m")]
        if let scale = scales.first(where: { magnitude >= $0.from && exponent >= $0.shift - 2 }) {
            guard tick.digits != 0 else { return unit.text(of: .zero) }
            return decimal(tick.digits, exponent - scale.shift).map { unit.text(of: $0) + scale.suffix }
        }
        return decimal(tick.digits, exponent).map { unit.text(of: $0) }
    }

    /// The exact decimal; `nil` beyond what decimals hold.
    private func decimal(_ digits: Int64, _ exponent: Int) -> Decimal? {
        if exponent < 0 { return Decimal(significand: digits, decimals: -exponent) }
        var digits = digits
        for _ in 0..<exponent {
            let (product, overflows) = digits.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            digits = product
        }
        return Decimal(significand: digits)
    }
}
