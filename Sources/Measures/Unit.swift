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

extension Unit {
    /// Whether figures of several periods can be added up: counts and money can, shares and rates cannot.
    package var isAmount: Bool {
        switch self {
        case .count, .money, .other: true
        case .percent, .rate, .days, .ratio: false
        }
    }
}
