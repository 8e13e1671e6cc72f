import Diagnostics
import Measures
internal import Model

/// What the home page says, made from what it counts.
enum HomePhrases {
    /// What the headline is made from.
    struct Facts {
        /// Whether nothing was published before.
        var isFirstReport: Bool
        /// How many measures are worse than members were told.
        var worse: Int
        /// How many measures that members were not told of show a special cause for the worse.
        var unusual: Int
        /// How many measures are off target.
        var offTarget: Int
        /// How many measures have or had a target.
        var withTarget: Int
        /// How many milestones have missed or moved their date.
        var late: Int
        /// How many milestones there are.
        var milestones: Int
        /// How many measures have no figure for the current period.
        var withoutFigure: Int
        /// How many questions of members have no answer.
        var unanswered = 0
        /// How many things that members asked for or were promised are overdue.
        var overdue = 0
        /// How many promised numbers were not reached, as far as anyone can say.
        var brokenPromises = 0
        /// How many measures there are.
        var measures: Int
        /// The current period's name, where all measures without a figure are of one.
        var period: String?
    }

    /// The headline: each clause vanishes when it has nothing to say.
    static func headline(_ facts: Facts) -> String {
        var clauses = [String]()
        if facts.worse > 0 {
            clauses.append("\(facts.worse.counted("measure is", "measures are")) worse than members were told")
        }
        if facts.unusual > 0 {
            clauses.append("\(facts.unusual.counted("measure is", "measures are")) worse than usual")
        }
        if facts.isFirstReport, facts.offTarget > 0 {
            let verb = facts.offTarget == 1 ? "is" : "are"
            clauses.append("\(facts.offTarget) of \(facts.withTarget.counted("measure")) with a target \(verb) off it")
        }
        if facts.late > 0 {
            clauses.append(
                facts.late.counted("milestone has missed its date", "milestones have missed their date")
            )
        }
        if facts.brokenPromises > 0 {
            clauses.append(
                facts.brokenPromises.counted("promised number was not reached", "promised numbers were not reached")
            )
        }
        if facts.overdue > 0 {
            clauses.append(facts.overdue.counted("action for members is overdue", "actions for members are overdue"))
        }
        if facts.unanswered > 0 {
            clauses.append(
                facts.unanswered.counted("question from members has no answer", "questions from members have no answer")
            )
        }
        if facts.withoutFigure > 0 {
            let verb = facts.withoutFigure == 1 ? "has" : "have"
            let current = facts.period.map { "figure for \($0)" } ?? "current figure"
            clauses.append("\(facts.withoutFigure) of \(facts.measures.counted("measure")) \(verb) no \(current)")
        }
        return clauses.isEmpty ? quiet(facts) : sentence(clauses)
    }

    /// The headline of a report with nothing to report.
    private static func quiet(_ facts: Facts) -> String {
        var clauses = [String]()
        if facts.measures > 0, !facts.isFirstReport { clauses.append("no measure is worse than members were told") }
        if facts.milestones > 0 { clauses.append("no milestone has missed its date") }
        return clauses.isEmpty ? "Nothing has been reported yet" : sentence(clauses)
    }

    /// Clauses as a sentence without its full stop: a headline has none.
    private static func sentence(_ clauses: [String]) -> String {
        let words =
            clauses.count > 2
            ? clauses.dropLast().joined(separator: ", ") + ", and " + (clauses.last ?? "")
            : clauses.joined(separator: ", and ")
        return Page.capitalised(words)
    }

    /// How many measures have or had a target, where none or few have.
    static func targets(withTarget: Int, of measures: Int) -> String? {
        guard measures > 0, withTarget == 0 else { return nil }
        return measures == 1 ? "The one measure has no target." : "None of the \(measures) measures has a target."
    }

    /// What the measures with a figure to compare came to since members were told; `nil` where there is none.
    static func sinceTold(worse: Int, better: Int, level: Int, notComparable: Int) -> String? {
        let all = worse + better + level + notComparable
        guard all > 0 else { return nil }
        let parts = [
            (worse, "worse"), (better, "better"), (level, "level or within the usual variation"),
            (notComparable, "not comparable"),
        ]
        let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "Of \(all.counted("measure")) with a figure to compare: \(counts)."
    }

    /// How late a milestone is, or to when its date was moved and why.
    static func lateness(_ milestone: MilestoneToldAndNow, asAt day: Day) -> String {
        guard let standing = milestone.standing else { return "" }
        let due = standing.milestone.dueDay
        if let reason = milestone.reasonForMove, let told = milestone.told?.due {
            return "Due \(told.words), moved to \(due.words): \(reason)"
        }
        let months = max(0, (day.year - due.year) * 12 + day.month - due.month - (day.day < due.day ? 1 : 0))
        let parts: [String?] = [
            "Due \(due.words)",
            months == 0 ? nil : "\(months.counted("month")) late",
            standing.isReported ? nil : "not reported on this time",
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    /// What the end of a plan year leaves unfinished; `nil` where nothing is.
    static func unfinished(_ count: Int, of all: Int, year: String) -> String? {
        guard count > 0 else { return nil }
        let whole = all == 1 ? "its only milestone is" : "all \(all) of its milestones are"
        let part = "\(count) of its \(all) milestones \(count == 1 ? "is" : "are")"
        return "At the end of \(year), \(count == all ? whole : part) unfinished."
    }

    /// How many of what members asked for is past its date.
    static func overdue(_ count: Int, of all: Int) -> String? { count > 0 ? "\(all) open, \(count) overdue." : nil }

    /// What stands above the measures that come first.
    static func worseHeading(isFirstReport: Bool) -> String {
        isFirstReport ? "What is off target, or worse than usual" : "What got worse since members were told"
    }

    /// What stands in place of the measures that come first, where there are none.
    static func noneWorse(isFirstReport: Bool, measures: Int) -> String {
        guard measures > 0 else { return "The plan has no measures yet." }
        return isFirstReport
            ? "No measure is off target, or worse than usual."
            : "No measure got worse by more than it usually moves."
    }

    /// A link to what a list leaves out: `and 27 more`; `nil` where it leaves out nothing.
    static func more(_ all: Int, shown: Int) -> String? {
        all > shown ? "and \(all - shown) more" : nil
    }

    /// A long text cut where a reader knows what it is about.
    static func brief(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let longest = 24
        return words.count <= longest ? text : words.prefix(longest - 1).joined(separator: " ") + " …"
    }
}
