/// What is asked about milestones.
///
/// A milestone comes as questions name it: its title in quotation marks; a date in words.
enum QuestionsAboutMilestones {
    /// In a few words, after "also because".
    enum Reason {
        static let due = "it is due about now"
        static let overdue = "its date has been reached"
        static let slipped = "its date was moved"
        static let atRisk = "it is at risk"
        static let notReported = "this report says nothing about it"
        static let unfinished = "the plan year ended before it was done"
        static let withoutImpact = "nothing shows its impact"
    }

    /// A milestone that falls due about when the report is received.
    static func due(_ milestone: String, by date: String, isPast: Bool) -> String {
        isPast
            ? "Has \(milestone) been completed, as was due by \(date)?"
            : "Will \(milestone) be completed by \(date)?"
    }

    static func overdue(_ milestone: String) -> String { "When will \(milestone) be completed?" }

    /// When a milestone was due, and how far it has come.
    static func wasDue(by date: String, _ status: String) -> String { "It was due by \(date). \(status)" }

    static func slipped(_ milestone: String, to date: String) -> String {
        "Why has the date of \(milestone) moved to \(date)?"
    }

    /// The date that members were told, why it was moved and how often.
    static func told(_ date: String?, reason: String?, timesMoved: Int) -> String {
        EnquiryPhrases.sentences(
            date.map { "Members were told \($0)." } ?? "Members were told an earlier date.",
            EnquiryPhrases.sentence("Reason: \(reason ?? MilestonePhrases.noReasonGiven)"),
            timesMoved > 1 ? "It has moved \(timesMoved) times." : nil
        )
    }

    static func atRisk(_ milestone: String) -> String { "What would keep \(milestone) on time?" }

    static func paused(_ milestone: String) -> String { "When will work on \(milestone) start again?" }

    /// When a milestone is due, what is expected of it and why.
    static func outlook(due date: String, isPaused: Bool, forecast: Forecast?, reason: String?) -> String {
        EnquiryPhrases.sentences(
            "Due by \(date).",
            isPaused ? "Work is paused." : forecast.map { EnquiryPhrases.sentence("Forecast: \($0.phrase)") },
            reason.map { EnquiryPhrases.sentence("Reason: \($0)") } ?? "No reason is given."
        )
    }

    static func notReported(_ milestone: String) -> String {
        "What has become of \(milestone), about which this report says nothing?"
    }

    /// What was last said of a milestone, and when it is due.
    static func lastReported(_ status: String, due date: String) -> String { "\(status). It is due by \(date)." }

    static func unfinished(_ milestone: String, plannedFor year: String) -> String {
        "What is left to do of \(milestone), which was planned for \(year)?"
    }

    static func withoutImpact(_ milestone: String) -> String { "What shows that \(milestone) has made a difference?" }

    static func withoutImpact(_ count: Int, of priority: String) -> String {
        "What shows that \(count) implemented milestones of \(priority) have made a difference?"
    }

    /// The milestones for which nothing is named as evidence, by their ids.
    static func withoutEvidence(_ ids: [String]) -> String {
        "Implemented, with no figure, audit or case study named as evidence: \(ids.joined(separator: ", "))."
    }
}
