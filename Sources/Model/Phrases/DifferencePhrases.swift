/// What is said of differences between what was published and what the content says now.
enum DifferencePhrases {
    /// What differs.
    static let title = "the title"
    static let wording = "the wording"
    static let owner = "the owner"
    static let planYear = "the plan year"
    static let priority = "the priority"
    static let dueDate = "the due date"
    static let definition = "the definition"
    static let unit = "the unit"
    static let polarity = "which way is better"
    static let printedReference = "the printed reference"
    static let tolerance = "the tolerance"

    /// In place of what is not there.
    static let notGiven = "not given"
    static let isNew = "is new"
    static let isGone = "is gone"

    /// One thing that differs.
    static func changed(_ what: String, from before: String, to now: String) -> String {
        "\(what) was '\(before)' and is now '\(now)'"
    }

    /// What a record tells of, by kind and id: `kpi re-referrals`.
    static func report(_ id: String) -> String { "report \(id)" }
    static func measure(_ id: String) -> String { "kpi \(id)" }
    static func milestone(_ id: String) -> String { "milestone \(id)" }
    static func action(_ id: String) -> String { "action \(id)" }
    static func caseStudy(_ id: String) -> String { "case study \(id)" }
    static func priority(_ id: String) -> String { "priority \(id)" }
}
