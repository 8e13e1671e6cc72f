import Measures

/// What stands above a chart: what it shows, and what it is.
enum ChartPhrases {
    /// What a chart shows: `Off target: 52.0% in July 2023, worse by 4.7 points since June`.
    ///
    /// - Parameters:
    ///   - figure: The current figure with its unit.
    ///   - period: The current period.
    ///   - rating: The rating, where it is a judgement.
    ///   - movement: How the figure moved, in words.
    ///   - verdict: What the process says of the figure, where it says anything.
    /// - Returns: The headline.
    static func headline(
        _ figure: String,
        in period: Period,
        rating: Rating?,
        movement: String?,
        verdict: Direction.Verdict?
    ) -> String {
        let rated = rating.map { "\($0.name): \(figure) in \(period.name)" } ?? "\(figure) in \(period.name)"
        let moved = movement.map { "\(rated), \($0)" } ?? rated
        return switch verdict {
        case .better: "\(moved), better than usual"
        case .worse: "\(moved), worse than usual"
        case .neutral: "\(moved), outside its usual variation"
        case .level, nil: moved
        }
    }

    /// What a chart shows where the current period has no figure.
    static func noData(for period: Period, lastKnown: Reading?) -> String {
        guard let lastKnown else { return "No data for \(period.name)" }
        return "No data for \(period.name); last known \(lastKnown.text) in \(lastKnown.period.name)"
    }

    /// What a chart is: the measure, its unit where the title does not say it, the kind of period and the span.
    static func subtitle(title: String, unit: String?, by kind: Period.Kind, span: String) -> String {
        guard let unit else { return "\(title), by \(kind.noun(1)), \(span)" }
        return "\(title) (\(unit)), by \(kind.noun(1)), \(span)"
    }

    /// What a screen reader calls the drawing.
    static func imageName(_ subtitle: String) -> String { "Line chart. \(subtitle)" }

    /// Periods from one to another.
    static func span(from first: Period, to last: Period) -> String {
        if first == last { return first.name }
        // The year alone: "academic year 2023-24 to 2024-25".
        return last.kind == .academicYear ? "\(first.name) to \(last.years)" : "\(first.name) to \(last.name)"
    }

    /// A unit as a title says it.
    static func word(for unit: Unit) -> String {
        switch unit {
        case .count: "number"
        case .money(let money): money.words
        case .percent, .rate, .days, .ratio, .other: unit.name
        }
    }

    /// Two numbers with everything between them: `12.5% to 40.1%`.
    static func reach(_ lower: String, _ upper: String) -> String { "\(lower) to \(upper)" }

    /// In place of a number that has too many digits.
    static let outOfRange = "out of range"

    /// The text with a capital first letter.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
