extension Unit {
    /// A value of this unit, as a sentence says it: `94.7 per 10,000`, `11.06 days`, `52.0%`.
    package func phrase(of value: Decimal) -> String {
        switch self {
        case .rate(let population):
            text(of: value) + " per " + Decimal(unchecked: Int64(population), decimals: 0).grouped
        case .days: text(of: value) + (value.isWrittenAsOne ? " day" : " days")
        case .other(let word): text(of: value) + " " + word
        case .percent, .count, .ratio, .money: text(of: value)
        }
    }

    /// How far a value moved, without the sign, as a sentence says it: `4.7 points`, `222`, `1.07 days`.
    package func phrase(ofChange change: Decimal) -> String {
        let amount = change.magnitude
        switch self {
        case .percent: return amount.grouped + (amount.isWrittenAsOne ? " point" : " points")
        case .rate: return amount.grouped
        case .count, .days, .ratio, .money, .other: return phrase(of: amount)
        }
    }
}

extension Money.Scale {
    /// In words: `millions of`; nothing for ones.
    package var words: String { self == .ones ? "" : "\(self) of " }
}
