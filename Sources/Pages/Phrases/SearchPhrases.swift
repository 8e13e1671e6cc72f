/// What the search says of what it finds: the kind of thing, and how it stands.
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

    static func number(_ reference: String) -> String { "No. \(reference)." }

    static func milestone(_ rating: String, _ status: String, _ year: String) -> String {
        "\(rating). \(status). \(year)."
    }

    static func score(_ score: String) -> String { "Score \(score) of 25." }

    static func asAt(_ day: String) -> String { "As at \(day)" }

    /// What a link to a question of members says where it has no words of its own.
    static func question(_ id: String) -> String { "Question \(id)" }
}
