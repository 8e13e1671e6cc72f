/// What is asked about what members asked for, and what they asked.
///
/// An action comes as questions name it: its words in quotation marks.
enum QuestionsAboutActions {
    /// In a few words, after "also because".
    enum Reason {
        static let overdue = "it is overdue"
        static let withoutDate = "it has no date"
        static let responseAwaited = "it has had no response"
        static let unanswered = "it has not been answered"
    }

    static func overdue(_ kind: Action.Kind, _ action: String) -> String {
        "What has become of the \(kind.word) \(action)?"
    }

    static func wasDue(by date: String) -> String { "It was due by \(date) and is open." }

    static func withoutDate(_ kind: Action.Kind, _ action: String) -> String {
        "By when will the \(kind.word) \(action) be answered?"
    }

    static let stillWithoutDate = "It is open and has no date, at the second meeting since it was asked for."

    static func responseAwaited(_ action: String) -> String {
        "What is the executive's response to the recommendation \(action)?"
    }

    static let noResponse = "None has been given within two months."

    /// When something was asked for.
    static func askedFor(on date: String) -> String { "Asked for on \(date)." }

    /// A question of members without an answer.
    static func unanswered(_ question: String) -> String { "What is the answer to what members asked: \(question)?" }

    /// When members asked it.
    static func asked(on date: String?) -> String {
        date.map { "Asked on \($0), and not answered yet." } ?? "Asked, and not answered yet."
    }
}
