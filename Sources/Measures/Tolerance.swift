/// By how much a target may be missed and the measure still count as near it.
package enum Tolerance: Hashable, Sendable {
    /// A percentage of the target: `15%`.
    case relative(Decimal)
    /// Percentage points: `5pp`.
    case points(Decimal)
    /// An amount in the measure's own unit: `2`.
    case absolute(Decimal)

    /// Within 5% of the target.
    ///
    /// A key that is kinder, such as the 15% of some papers, is for a site to say.
    package static let standard = Tolerance.relative(Decimal(unchecked: 5, decimals: 0))

    /// As files write it: `15%`, `5pp`, `2`.
    package var text: String {
        switch self {
        case .relative(let percent): percent.description + "%"
        case .points(let points): points.description + "pp"
        case .absolute(let amount): amount.description
        }
    }

    /// Whether a miss of a target by this much is still near it.
    ///
    /// A target of zero has no relative tolerance: any miss of it is more than a percentage of nothing.
    func covers(miss: Decimal, of target: Decimal) -> Bool {
        switch self {
        case .points(let amount), .absolute(let amount):
            return miss <= amount
        case .relative(let percent):
            guard !target.isZero else { return false }
            // miss ≤ target × percent ÷ 100, in whole numbers so that the boundary itself is exact.
            let places = Decimal.maximumDecimals
            let hundredfold = Int128(miss.significand(atDecimals: places)) * 100 * Int128(Decimal.powersOfTen[places])
            let allowed = Int128(target.magnitude.significand(atDecimals: places))
            return hundredfold <= allowed * Int128(percent.significand(atDecimals: places))
        }
    }
}
