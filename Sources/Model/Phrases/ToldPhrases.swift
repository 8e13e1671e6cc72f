internal import Measures

extension MeasureToldAndNow.Told {
    /// In words: `84.1% in March 2023`.
    package var phrase: String? {
        guard let text, let period else { return nil }
        return "\(text) in \(period.name)"
    }
}

extension MeasureToldAndNow {
    /// The difference in words: `worse by 17.6 points`, `up by 222`, `better by 0.1 points, within its usual variation`.
    package var differencePhrase: String? {
        guard let sinceTold, let unit = standing?.unit else { return nil }
        guard let verdict = sinceTold.verdict else {
            guard let standing, standing.measure.details.accumulates != nil else {
                return "not like for like: a new series has begun"
            }
            return standing.direction?.phrase(unit: unit) ?? "the figure runs up within the year"
        }
        let words = ToldPhrases.movement(verdict, from: told?.value, to: now?.value, unit: unit)
        return sinceTold.isWithinUsual && verdict != .level ? "\(words), within its usual variation" : words
    }
}

/// What is said of figures beside those that members were told.
enum ToldPhrases {
    /// How a figure moved: `better by 18.7 points`, `level`.
    static func movement(_ verdict: Direction.Verdict, from before: Decimal?, to after: Decimal?, unit: Unit) -> String
    {
        let change = before.flatMap { before in after.map { $0.change(since: before) } } ?? .zero
        let amount = unit.phrase(ofChange: change)
        return switch verdict {
        case .level: before == after ? "level" : Direction.levelAtPrecision
        case .better: "better by \(amount)"
        case .worse: "worse by \(amount)"
        case .neutral: change.isNegative ? "down by \(amount)" : "up by \(amount)"
        }
    }

    /// In place of a reading that was told.
    static let noLongerGiven = "no longer given"
}
