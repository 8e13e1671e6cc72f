package import Diagnostics
package import Markdown

/// Something that the committee means to look at.
package struct WorkProgrammeItem: Sendable {
    /// What it is.
    package var title: Located<String>
    /// The meeting's date; `nil` for an item that is still to be scheduled.
    package var date: Located<WrittenDate>?
    /// The year that it is to be scheduled in.
    package var year: Located<PlanYear>?
    /// The meeting: the id of a file in `meetings/`.
    package var meeting: Located<String>?
    /// Why the committee looks at it.
    package var reason: MarkdownDocument
    /// The member responsible, by office.
    package var member: String?
    /// The officer responsible, by role.
    package var officer: String?
    /// The scoring form, where it was filled in.
    package var form: ScrutinyScore?
    /// The score that a paper prints, for where the form itself is not among the papers.
    package var printedScore: Located<Int>?

    /// Creates an item.
    package init(
        title: Located<String>,
        date: Located<WrittenDate>? = nil,
        year: Located<PlanYear>? = nil,
        meeting: Located<String>? = nil,
        reason: MarkdownDocument,
        member: String? = nil,
        officer: String? = nil,
        form: ScrutinyScore? = nil,
        printedScore: Located<Int>? = nil
    ) {
        self.title = title
        self.date = date
        self.year = year
        self.meeting = meeting
        self.reason = reason
        self.member = member
        self.officer = officer
        self.form = form
        self.printedScore = printedScore
    }

    /// The score: worked out from the form where there is one, and otherwise as printed.
    package var score: Int? { form?.total ?? printedScore?.value }

    /// The band that the score falls into.
    package var priority: ScrutinyScore.Priority? { score.flatMap(ScrutinyScore.Priority.init(score:)) }
}
