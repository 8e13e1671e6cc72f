internal import Measures

/// What a sentence says of a measure, apart from a figure.
struct Claim {
    /// What is claimed.
    enum Kind {
        /// Everything is as it should be: "all", "every", "100%".
        case all
        /// There is nothing of what is counted: "no backlog".
        case none
        /// It is on its way to its target, or meets it.
        case onTarget
        /// It gets better.
        case improving
        /// It is as good as it was.
        case maintained
        /// Its target is a percentage.
        case target(Decimal)
        /// Its target is not that percentage.
        case notTarget(Decimal)
    }

    let kind: Kind
    /// The measure's id.
    let measure: String
    /// The words that claim it.
    let words: String
    let sentence: ReportSentence
    /// As at when it is said.
    let day: Day
}
