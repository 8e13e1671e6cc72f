/// What is asked about numbers that were promised.
enum QuestionsAboutPromises {
    /// In a few words, after "also because".
    enum Reason {
        static let notKept = "a number that was promised was not reached"
    }

    static func notKept(_ what: String) -> String {
        "Why was the number promised for \(what) not reached, and when will it be?"
    }

    static func notKnown(_ what: String) -> String { "Was the number promised for \(what) reached?" }

    /// What was promised, and what has become of it.
    static func promised(_ standing: PromiseStanding) -> String { "Promised: \(standing.sentence)." }
}
