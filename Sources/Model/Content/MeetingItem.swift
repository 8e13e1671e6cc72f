package import Declarations
package import Diagnostics
package import Markdown

/// One item of a meeting: what was put before members, what they asked and what came of it.
package struct MeetingItem: Thing {
    package var title: Located<String>
    /// The report that was received under it.
    package var report: Located<String>?
    /// Who presented it, by role.
    package var presentedBy: Located<String>?
    /// What was said under it, beside questions and answers.
    package var summary: MarkdownDocument?
    /// What members decided.
    package var outcome: Located<String>?
    package var questions: [MemberQuestion] = []

    package init(at location: SourceLocation) { title = .none(at: location) }

    package static let declaration = Declaration<MeetingItem>("meeting item", "One item of a meeting") {
        Line("title", \.title, "What it was about")
        Line("report", \.report, "The report that was received under it", example: "2024-25", to: .facts)
        Line("presented-by", \.presentedBy, "Who presented it, by role")
        Prose("summary", \.summary, "What was said under it, beside questions and answers")
        Line("outcome", \.outcome, "What members decided", example: "The report was noted.")
        Groups("questions", \.questions, "What members asked under it")
    }
}

/// A question that members asked at a meeting, with the answer that they were given.
package struct MemberQuestion: Thing {
    package var id: Located<String>
    /// What was asked; `nil` where the minutes print the answer alone.
    package var asked: MarkdownDocument?
    /// The answer; `nil` while there is none.
    package var answered: MarkdownDocument?
    /// The measures, milestones and other things that it is about.
    package var about: [Located<Reference>] = []
    /// What settles it: the figure or milestone that shows whether what was answered came true.
    package var settledBy: [Located<Reference>] = []

    /// Whether it is about a thing, whichever of its periods or series.
    package func isAbout(_ thing: Reference) -> Bool {
        (about + settledBy).contains { $0.value.kind == thing.kind && $0.value.id == thing.id }
    }

    package init(at location: SourceLocation) {
        id = .none(at: location)
    }

    /// What was asked, or else what members were answered, in plain words.
    package var words: String { (asked ?? answered)?.plainText ?? "" }

    package static let declaration = Declaration<MemberQuestion>("question asked", "A question that members asked") {
        IDKey(\.id, example: "2025-07-6a")
        Prose("asked", \.asked, "What members asked; left out where the minutes print the answer alone").expected
        Prose("answered", \.answered, "What they were answered; left out while there is no answer")
        ReferencesKey(
            "about",
            \.about,
            of: [.kpi, .milestone, .priority, .obligation, .table, .action, .report, .case],
            "What it is about",
            example: "[kpi:mash-decisions]"
        )
        ReferencesKey(
            "settled-by",
            \.settledBy,
            of: Reference.settling,
            "What shows whether the answer came true",
            example: "[kpi:mash-decisions]"
        )
    } check: { question, source in
        guard question.asked == nil, question.answered == nil else { return }
        source.error(
            "missing-key",
            at: source.location,
            "this question has neither 'asked' nor 'answered'",
            remedy: "write what members asked, what they were answered, or both"
        )
    }
}

extension Reference {
    /// What can settle an action or an answer.
    package static let settling: Set<Kind> = [.kpi, .milestone, .report, .table]
}
