internal import Diagnostics
internal import Model

/// What pages say of reports and of the papers that go with them.
enum ReportPhrases {
    /// Whether a report is a draft.
    static func state(_ report: Report) -> String { report.state.value == .draft ? "Draft" : "Published" }

    /// The answer to a question of the cover sheet.
    static func answer(_ isYes: Bool) -> String { isYes ? "Yes" : "No" }

    /// Whether the public may see a report; `nil` where that is not said.
    static func confidentiality(_ report: Report) -> String? {
        switch report.part?.value {
        case 1: "Part 1 (public)"
        case 2: report.exemption.map { "Part 2 (exempt): \($0.value)" } ?? "Part 2 (exempt)"
        default: nil
        }
    }

    /// In place of the title of a paper that the public may not see.
    static let exemptPaper = "An exempt paper (part 2)"

    /// The date that a report is as at, on the edge of every printed page.
    static func edge(_ report: Report) -> String {
        let date = report.asAt.value.words
        return report.state.value == .draft ? "Draft, as at \(date)" : "As at \(date)"
    }

    /// The number of a printed page, as the content of a style sheet, which counts the pages.
    static let pageOfPages = #""Page " counter(page) " of " counter(pages)"#

    /// The first page of the site, above all others.
    static let home = "Home"

    /// The council's own colour.
    static let brand = "Brand"

    /// In place of a reading that a record does not have.
    static let noReading = "None"
}
