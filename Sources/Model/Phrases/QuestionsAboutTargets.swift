internal import Measures

/// What is asked about targets.
enum QuestionsAboutTargets {
    /// In a few words, after "also because".
    enum Reason {
        static let loosened = "its target was loosened"
        static let withoutReason = "nothing says why its target is what it is"
    }

    static func loosened(_ measure: String, from before: String, to now: String) -> String {
        "Why was the target of \(measure) loosened from \(before) to \(now)?"
    }

    /// How a measure is rated under the new target and under the old.
    static func ratings(now: Rating, told: Rating) -> String {
        now == told
            ? "It is \(now.word) under both."
            : "It is \(now.word) under the new target, and \(told.word) under the old."
    }

    /// Why the target was changed.
    static func reasonGiven(_ reason: String?) -> String {
        reason.map { EnquiryPhrases.sentence("Reason given: \($0)") } ?? "No reason is given."
    }

    static func withoutReason(_ measure: String) -> String {
        "Is the target for \(measure) still demanding enough, and who decided it?"
    }

    static func met(times: Int) -> String { "Met \(times) times in a row; no reason for the target is given." }
}
