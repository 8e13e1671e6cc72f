/// How what was published and what the content says now differ.
enum DifferencePhrases {
    static func changed(_ what: String, from before: String, to after: String) -> String {
        "\(what) was '\(before)' and is now '\(after)'"
    }

    static let notGiven = "not given"
    static let noLongerGiven = "no longer given"
    static let isNew = "is new"
    static let isGone = "is gone"

    // What differs.
    static let title = "the title"
    static let definition = "the definition"
    static let unit = "the unit"
    static let better = "which way is better"
    static let reference = "the printed reference"
    static let tolerance = "the tolerance"
    static let wording = "the wording"
    static let owner = "the owner"
    static let year = "the plan year"
    static let priority = "the priority"
    static let due = "the due date"
}
