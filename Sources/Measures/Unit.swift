/// What a measure counts, and how a value of it is printed.
package enum Unit: Hashable, Sendable {
    /// A percentage. Changes of it are in points.
    case percent
    /// A number of people or things.
    case count
    /// A rate per so many of the population, such as per 10,000 children.
    case rate(per: Int)
    /// Working or calendar days.
    case days
    /// One number to another, such as children to each worker.
    case ratio
    /// An amount of money.
    case money(Money)
    /// Anything else, by its own word: `hours`.
    case other(String)

    /// Pounds.
    package static let pounds = Unit.money(Money())
    /// Millions of pounds.
    package static let millionPounds = Unit.money(Money(in: .millions))

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
        case .rate(let population): "rate per " + Decimal(unchecked: Int64(population), decimals: 0).grouped
        case .days: "days"
        case .ratio: "ratio"
        case .money(let money): money.name
        case .other(let word): word
        }
    }

    /// A value of this unit, as tables print it: `52.0%`, `1,147`, `−£0.301m`, `9.43`.
    package func text(of value: Decimal) -> String {
        switch self {
        case .percent: return value.grouped + "%"
        case .money(let money): return money.text(of: value)
        case .count, .rate, .days, .ratio, .other: return value.grouped
        }
    }

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

    /// What values of the unit can be at all: shares from 0 to 100, numbers of things from 0; money has no bounds.
    ///
    /// Charts clip limits to it when they draw them; nothing is computed with it.
    package var bounds: (lower: Double?, upper: Double?) {
        switch self {
        case .percent: (0, 100)
        case .count, .rate, .days, .ratio: (0, nil)
        case .money, .other: (nil, nil)
        }
    }

    /// Whether values may be numbers of people: those of `count`, and of every word that is not known to measure
    /// something else, such as `children` or `reviews`.
    package var mayCountPeople: Bool {
        switch self {
        case .count: true
        case .other(let words):
            !words.lowercased().split { $0 == " " || $0 == "-" }.allSatisfy { Self.wordsOfMeasures.contains($0) }
        case .percent, .rate, .days, .ratio, .money: false
        }
    }

    /// What units of time, money, distance and the like are written with; `hours a week` has nothing else.
    private static let wordsOfMeasures: Set<Substring> = [
        "a", "an", "average", "calendar", "day", "days", "each", "hour", "hours", "index", "kilometres", "mean",
        "median", "miles", "million", "minutes", "month", "months", "of", "pence", "per", "percentage", "point",
        "points", "pound", "pounds", "rate", "ratio", "school", "score", "scores", "seconds", "term", "terms",
        "thousand",
        "week", "weeks", "working", "year", "years",
    ]

    /// Whether values are shares of a hundred, whose differences are points.
    package var isPercent: Bool { self == .percent }
}

extension Decimal {
    /// Whether it reads "1", so that its noun is singular.
    fileprivate var isWrittenAsOne: Bool { decimals == 0 && abs(significand) == 1 }
}

extension Unit {
    /// Whether figures of several periods can be added up: counts and money can, shares and rates cannot.
    package var isAmount: Bool {
        switch self {
        case .count, .money, .other: true
        case .percent, .rate, .days, .ratio: false
        }
    }
}
