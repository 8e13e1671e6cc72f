/// What the search calls what it finds, and says beside it.
enum SearchPhrases {
    static let page = "Page"
    static let priority = "Priority"
    static let measure = "Measure"
    static let milestone = "Milestone"
    static let caseStudy = "Case study"
    static let risk = "Risk"
    static let obligation = "Obligation"
    static let report = "Report"
    static let minutes = "Minutes"
    static let question = "Question"
    static let term = "Term"

    /// The number that papers print beside a measure.
    static func number(_ reference: String) -> String { "No. \(reference)." }

    /// The score of a risk.
    static func score(_ score: Int) -> String { "Score \(score) of 25." }

    /// The date that a report is as at.
    static func asAt(_ date: String) -> String { "As at \(date)" }
}
