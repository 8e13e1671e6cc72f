internal import Model

/// What the brief says of what was promised to members and has not come about.
enum BriefPhrases {
    static func overdue(due date: String) -> String { "Overdue: due \(date)" }

    static let noAnswer = "No answer yet"

    static func promised(_ promise: PromiseStanding) -> String { "Promised: \(promise.wholeSentence)" }
}
