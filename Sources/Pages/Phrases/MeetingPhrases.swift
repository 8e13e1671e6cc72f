import Diagnostics
internal import Model

/// What pages say about meetings, made from what they count.
enum MeetingPhrases {
    /// How much members asked and were promised, and how much of it is open.
    ///
    /// Minutes often print answers without the questions.
    static func summary(
        questions: Int,
        withWords: Int,
        unanswered: Int,
        promises: Int,
        openPromises: Int,
        numbers: [PromiseStanding.State]
    ) -> String {
        [
            questions == 0 ? nil : asked(questions: questions, withWords: withWords, unanswered: unanswered),
            promises == 0
                ? nil : "They were promised \(promises.counted("thing")), \(open(openPromises, of: promises)).",
            numbers.isEmpty ? nil : promised(numbers),
        ]
        .compactMap(\.self).joined(separator: " ")
    }

    /// How many numbers were promised, and what has become of them.
    private static func promised(_ states: [PromiseStanding.State]) -> String {
        let parts = PromiseStanding.State.allCases.compactMap { state -> String? in
            let count = states.count { $0 == state }
            return count == 0 ? nil : "\(count) \(phrase(state, isOne: count == 1))"
        }
        return "Milestones promise \(states.count.counted("number")): \(parts.joined(lastBy: "and"))."
    }

    private static func phrase(_ state: PromiseStanding.State, isOne: Bool) -> String {
        switch state {
        case .kept: isOne ? "was kept" : "were kept"
        case .notKept: isOne ? "was not kept" : "were not kept"
        case .notKnown: isOne ? "has no figure that tells" : "have no figure that tells"
        case .toCome: isOne ? "is still to come" : "are still to come"
        }
    }

    /// The title of a page of minutes: a report and the meeting that received it are often called the same.
    static func title(_ meeting: String) -> String {
        meeting.hasPrefix("Minutes") ? meeting : "Minutes: \(meeting)"
    }

    /// In place of the date of a meeting.
    static let noDate = "Not given"

    private static func open(_ count: Int, of promises: Int) -> String {
        if promises == 1 { return count == 1 ? "which is open" : "which is no longer open" }
        return count == 0 ? "none of which is open" : "\(count) of which \(count == 1 ? "is" : "are") open"
    }

    private static func asked(questions: Int, withWords: Int, unanswered: Int) -> String {
        guard withWords > 0 else { return "Members were given \(questions.counted("answer"))." }
        let asked = "Members asked \(questions.counted("question"))"
        switch (questions, unanswered) {
        case (1, 1): return "\(asked), which has no answer yet."
        case (1, _): return "\(asked), which was answered."
        case (_, 0): return "\(asked), all of which were answered."
        case (_, 1): return "\(asked), 1 of which has no answer yet."
        default: return "\(asked), \(unanswered) of which have no answer yet."
        }
    }

    /// What members asked about a thing at an earlier meeting, and whether anything has got better since.
    static func askedBefore(on date: String?, isUnchanged: Bool) -> String {
        let asked = date.map { "Members asked about this on \($0)" } ?? "Members asked about this before"
        return isUnchanged ? "\(asked), and it has not got better since." : "\(asked)."
    }
}
