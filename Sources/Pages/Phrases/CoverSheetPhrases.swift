/// The names of what a cover sheet says.
enum CoverSheetPhrases {
    static let title = "Title"
    static let committee = "Committee"
    static let meeting = "Meeting"
    static let meetingDate = "Date of meeting"
    static let asAt = "As at"
    static let year = "Reports on"
    static let leadMember = "Lead member"
    static let leadDirector = "Lead director"
    static let author = "Author"
    static let contact = "Contact"
    static let reference = "Reference"
    static let keyDecision = "Key decision"
    static let confidentiality = "Confidentiality"
    static let state = "State"
    static let version = "Version"
    static let appendices = "Appendices"
    static let backgroundPapers = "Background papers"

    static func yesNo(_ isYes: Bool) -> String { isYes ? "Yes" : "No" }

    static func state(isDraft: Bool) -> String { isDraft ? "Draft" : "Published" }

    static let partOne = "Part 1 (public)"

    static func partTwo(_ exemption: String?) -> String {
        exemption.map { "Part 2 (exempt): " + $0 } ?? "Part 2 (exempt)"
    }

    /// What stands for the title of an exempt paper, which may say too much.
    static let exemptPaper = "An exempt paper (part 2)"
}
