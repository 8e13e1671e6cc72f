package import Declarations
package import Diagnostics
package import Markdown

/// Something that the committee means to look at.
package struct WorkProgrammeItem: Thing {
    package var title: Located<String>
    /// The meeting's date; `nil` for an item that is still to be scheduled.
    package var date: Located<WrittenDate>?
    package var year: Located<PlanYear>?
    package var meeting: Located<String>?
    package var reason: MarkdownDocument
    package var member: Located<String>?
    package var officer: Located<String>?
    package var form: ScoringForm?
    /// The score that a paper prints, for where the form itself is not among the papers.
    package var printedScore: Located<Int>?

    /// The score: worked out from the form where there is one, and otherwise as printed.
    package var score: Int? { form?.score.total ?? printedScore?.value }

    /// The band that the score falls into.
    package var priority: ScrutinyScore.Priority? { score.flatMap(ScrutinyScore.Priority.init(score:)) }
}

extension WorkProgrammeItem {
    package init(at location: SourceLocation) {
        title = .none(at: location)
        reason = .none(at: location)
    }

    package static let declaration = Declaration<WorkProgrammeItem>(
        "work programme item",
        "Something that the committee means to look at"
    ) {
        Line("item", \.title, "What it is")
        Written("date", \.date, "The meeting's date; leave it out for what is still to be scheduled")
        Written("year", \.year, "The year that it is to be scheduled in, where there is no date")
        Line("meeting", \.meeting, "A file in meetings/, once there are minutes", to: .facts)
        Prose("reason", \.reason, "Why the committee looks at it")
        Line("member", \.member, "The member responsible, by office")
        Line("officer", \.officer, "The officer responsible, by role")
        Group("scoring", \.form, "The scoring form: all six questions, yes or no")
        Custom(
            "printed-score",
            "The score that a paper prints without the form",
            form: .wholeNumber,
            to: .facts,
            example: "4",
            read: readScore,
            value: { $0.printedScore.map { .number($0.value) } }
        )
    } check: { item, source in
        guard !source.isWritten("date"), !source.isWritten("year") else { return }
        source.error(
            "missing-key",
            at: source.location,
            "this work programme item has neither 'date' nor 'year'",
            remedy: "add the meeting's 'date: 2023-09-12', or 'year: 2023-24' for what is still to be scheduled"
        )
    }

    @Sendable private static func readScore(_ source: any KeySource, _ item: inout WorkProgrammeItem) {
        guard let score = source.written("printed-score", as: Int.self) else { return }
        guard (0...ScrutinyScore.highest).contains(score.value) else {
            source.error(
                "bad-score",
                at: score.location,
                "a score of \(score.value) cannot be: the form has \(ScrutinyScore.highest) questions",
                remedy: "write the score as the paper prints it, from 0 to \(ScrutinyScore.highest)"
            )
            return
        }
        item.printedScore = score
    }
}
