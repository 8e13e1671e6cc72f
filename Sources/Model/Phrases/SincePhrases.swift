internal import Measures

/// What has become of something since members dealt with it at a meeting.
enum SincePhrases {
    /// How a measure moved, and how it is rated; that there is no new figure has been said.
    static func measure(_ movement: String, _ rating: Rating) -> String {
        rating == .noData ? "\(movement)." : "\(movement). \(rating.name)."
    }

    /// There has never been a figure.
    static let noFigure = "No figure yet"

    /// The latest figure, where none was known then.
    static func latest(_ reading: Reading) -> String { "\(reading.text) in \(reading.period.name)" }

    /// The figure that was known then is still the latest.
    static func noNewFigure(_ reading: Reading) -> String { "No new figure since: \(latest(reading))" }

    /// Two figures that cannot be compared.
    static func notComparable(_ then: Reading, _ now: Reading) -> String {
        "\(latest(then)), now \(latest(now)), not like for like"
    }

    /// Two figures, and how the one moved to the other.
    static func moved(
        from then: Reading,
        to now: Reading,
        _ verdict: Direction.Verdict,
        unit: Unit
    ) -> String {
        let movement = ToldPhrases.movement(verdict, from: then.value, to: now.value, unit: unit)
        return "\(latest(then)), now \(latest(now)): \(movement)"
    }

    /// How far a milestone has come, and when it is due where it is not done.
    static func milestone(_ status: String, due date: String?) -> String {
        date.map { "\(status), due by \($0)." } ?? "\(status)."
    }

    /// How far something that was asked for has come, and by when it is to be done.
    static func action(_ state: Action.State, isOverdue: Bool, due date: String?) -> String {
        let words = isOverdue ? "Overdue" : state.words
        guard let date, state == .open else { return "\(words)." }
        return "\(words), due by \(date)."
    }
}
