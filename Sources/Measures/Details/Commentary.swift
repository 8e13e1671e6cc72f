package import Declarations
package import Diagnostics
package import Markdown

/// One entry of `commentary`: what the service said of a measure in one report.
package struct Commentary: Thing {
    /// The report that it was written for.
    package var report: Located<String>
    /// Why the measure is where it is.
    package var why: MarkdownDocument
    /// What is being done.
    package var action: MarkdownDocument?
    /// By when that is expected to show: a month, a year or a day, as it is written.
    package var expected: Located<String>?
    /// Who says so, by role.
    package var by: Located<String>?

    package init(at location: SourceLocation) {
        report = Located("", at: location)
        why = .none(at: location)
    }

    package static let declaration = Declaration<Commentary>("commentary", "What was said of a measure in one report") {
        Line("report", \.report, "The id of the report", example: "2024-25", to: .facts)
        Prose("why", \.why, "Why the measure is where it is")
        Prose("action", \.action, "What is being done")
        Line("expected", \.expected, "By when that is expected to show", example: "2025-09")
        Line("by", \.by, "Who says so, by role")
    }
}

extension Measure {
    /// What was said of it in a report; `nil` where nothing was.
    package func commentary(in report: String) -> Commentary? {
        details.commentary.first { $0.report.value == report }
    }
}
