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

    private static func open(_ count: Int, of promises: Int) -> String {
        if promises == 1 { return count == 1 ? "which is open" : "which is no longer open" }
        return count == 0 ? "none of which is open" : "\(count) of which \(count == 1 ? "is" : "are") open"
    }

    private static func asked(questions: Int, withWords: Int, unanswered: Int) -> String {
        let asked = withWords == 0 ? "" : "Members asked \(questions.counted("question")), "
        let answers =
            withWords == 0
            ? "Members were given \(questions.counted("answer"))."
            : questions == 1
                ? (unanswered == 1 ? "which has no answer yet." : "which was answered.")
                : unanswered == 0
                    ? "all of which were answered."
                    : "\(unanswered) of which \(unanswered == 1 ? "has" : "have") no answer yet."
        return asked + answers
    }

    /// What members asked about a thing at an earlier meeting, and whether anything has got better since.
    static func askedBefore(on date: String?, isUnchanged: Bool) -> String {
        let asked = date.map { "Members asked about this on \($0)" } ?? "Members asked about this before"
        return asked + (isUnchanged ? ", and it has not got better since." : ".")
    }
}
