extension Unit {
    /// The units that have a name of their own, as files write them.
    package static let named: [(name: String, unit: Unit)] = [
        ("percent", .percent), ("count", .count), ("rate per 1,000", .rate(per: 1_000)),
        ("rate per 10,000", .rate(per: 10_000)), ("rate per 100,000", .rate(per: 100_000)), ("days", .days),
        ("ratio", .ratio), ("£", .pounds), ("£000", .money(Money(in: .thousands))), ("£m", .millionPounds),
        ("£bn", .money(Money(in: .billions))),
    ]

    /// The unit as files write it: `percent`, `rate per 10,000`, `£m`, `hours`.
    package var name: String {
        switch self {
        case .percent: "percent"
        case .count: "count"
        case .rate(let population): "rate per \(Unit.grouped(population))"
        case .days: "days"
        case .ratio: "ratio"
        case .money(let money): money.name
        case .other(let word): word
        }
    }

    /// A value of this unit, as tables print it: `52.0%`, `1,147`, `−£0.301m`, `9.43`.
    package func text(of value: Decimal) -> String {
        switch self {
        case .percent: value.grouped + "%"
        case .money(let money): money.text(of: value)
        case .count, .rate, .days, .ratio, .other: value.grouped
        }
    }

    /// A value of this unit, as a sentence says it: `94.7 per 10,000`, `11.06 days`, `52.0%`.
    package func phrase(of value: Decimal) -> String {
        switch self {
        case .rate(let population): "\(text(of: value)) per \(Unit.grouped(population))"
        case .days: value.isWrittenAsOne ? "\(text(of: value)) day" : "\(text(of: value)) days"
        case .other(let word): "\(text(of: value)) \(word)"
        case .percent, .count, .ratio, .money: text(of: value)
        }
    }

    /// How far a value moved, without the sign, as a sentence says it: `4.7 points`, `222`, `1.07 days`.
    package func phrase(ofChange change: Decimal) -> String {
        let amount = change.magnitude
        switch self {
        case .percent: return amount.isWrittenAsOne ? "\(amount.grouped) point" : "\(amount.grouped) points"
        case .rate: return amount.grouped
        case .count, .days, .ratio, .money, .other: return phrase(of: amount)
        }
    }

    private static func grouped(_ population: Int) -> String {
        Decimal(unchecked: Int64(population), decimals: 0).grouped
    }
}

extension Decimal {
    /// Whether it reads "1", so that its noun is singular.
    fileprivate var isWrittenAsOne: Bool { decimals == 0 && abs(significand) == 1 }
}

extension Money {
    /// The unit in words, as the title of a chart says it: `millions of pounds`.
    package var words: String {
        switch scale {
        case .ones: currency.words
        case .thousands: "thousands of \(currency.words)"
        case .millions: "millions of \(currency.words)"
        case .billions: "billions of \(currency.words)"
        }
    }
}

extension Money.Currency {
    /// In words: `pounds`.
    fileprivate var words: String {
        switch self {
        case .pounds: "pounds"
        case .euros: "euros"
        case .dollars: "dollars"
        }
    }
}

extension Tolerance {
    /// In words: `15% of the target`, `5 percentage points`, `2`.
    package var phrase: String {
        switch self {
        case .relative(let percent): "\(percent.grouped)% of the target"
        case .points(let points): "\(points.grouped) percentage points"
        case .absolute(let amount): amount.grouped
        }
    }
}

extension Fraction {
    /// What stands between the two numbers.
    package static let separator = " of "

    /// For people: `14 of 24`.
    package var text: String {
        let (part, whole) = (Decimal(unchecked: numerator, decimals: 0), Decimal(unchecked: denominator, decimals: 0))
        return part.grouped + Self.separator + whole.grouped
    }
}

extension ComparatorFigure {
    /// In words: `England: 35.1%`, with the period where it is not the one asked about.
    package func phrase(beside own: Period?) -> String {
        let whose = name ?? "Comparator"
        guard let period, period != own else { return "\(whose): \(text)" }
        return "\(whose): \(text) in \(period.name)"
    }
}

extension Lag {
    /// In words: `2 months`.
    package var phrase: String {
        switch unit {
        case .day: count == 1 ? "1 day" : "\(count) days"
        case .week: count == 1 ? "1 week" : "\(count) weeks"
        case .month: count == 1 ? "1 month" : "\(count) months"
        case .quarter: count == 1 ? "1 quarter" : "\(count) quarters"
        case .year: count == 1 ? "1 year" : "\(count) years"
        }
    }
}
