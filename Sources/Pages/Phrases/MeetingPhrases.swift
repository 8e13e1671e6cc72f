import Diagnostics

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
        openPromises: Int
    ) -> String {
        let asked = withWords == 0 ? "" : "Members asked \(questions.counted("question")), "
        let answers =
            withWords == 0
            ? "Members were given \(questions.counted("answer"))."
            : questions == 1
                ? (unanswered == 1 ? "which has no answer yet." : "which was answered.")
                : unanswered == 0
                    ? "all of which were answered."
                    : "\(unanswered) of which \(unanswered == 1 ? "has" : "have") no answer yet."
        guard promises > 0 else { return asked + answers }
        let open =
            promises == 1
            ? (openPromises == 1 ? "which is open" : "which is no longer open")
            : openPromises == 0
                ? "none of which is open" : "\(openPromises) of which \(openPromises == 1 ? "is" : "are") open"
        return asked + answers + " They were promised \(promises.counted("thing")), \(open)."
    }

    /// What members asked about a thing at an earlier meeting, and whether anything has got better since.
    static func askedBefore(on date: String?, isUnchanged: Bool) -> String {
        let asked = date.map { "Members asked about this on \($0)" } ?? "Members asked about this before"
        return asked + (isUnchanged ? ", and it has not got better since." : ".")
    }
}
