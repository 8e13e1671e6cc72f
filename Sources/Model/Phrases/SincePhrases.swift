internal import Diagnostics
internal import Figures
internal import Measures

/// What has become of something since members dealt with it.
enum SincePhrases {
    static let noFigure = "No figure yet"

    /// `74.3% in March 2023`.
    static func figure(_ reading: Reading) -> String { "\(reading.text) in \(reading.period.name)" }

    static func noNewFigure(since latest: String) -> String { "No new figure since: " + latest }

    /// `74.3% in March 2023, now 93.0% in July 2023`.
    static func told(_ then: Reading, now: String) -> String { figure(then) + ", now " + now }

    static func notComparable(_ told: String) -> String { told + ", not like for like" }

    static func level(_ told: String, isExact: Bool) -> String {
        told + ": " + (isExact ? "level" : Direction.levelAtPrecision)
    }

    static func better(_ told: String, by amount: String) -> String { told + ": better by " + amount }

    static func worse(_ told: String, by amount: String) -> String { told + ": worse by " + amount }

    static func moved(_ told: String, isDown: Bool, by amount: String) -> String {
        told + (isDown ? ": down by " : ": up by ") + amount
    }

    /// A measure's movement with its rating; that there is no new figure has been said.
    static func measure(_ movement: String, _ rating: Rating) -> String {
        rating == .noData ? movement + "." : movement + ". " + rating.name + "."
    }

    static func milestone(_ standing: MilestoneStanding) -> String {
        guard standing.delivery != .done else { return standing.statusPhrase + "." }
        return standing.statusPhrase + ", due by " + standing.milestone.dueDay.words + "."
    }

    static func action(_ action: Action, isOverdue: Bool) -> String {
        let due = action.due.map { ", due by " + $0.value.words } ?? ""
        if isOverdue { return "Overdue" + due + "." }
        return action.state.value.words + (action.state.value == .open ? due : "") + "."
    }
}

extension Action.State {
    /// With a capital letter, as pages show it.
    package var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
