package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// Something agreed for a year of the plan.
package struct Milestone: Thing {
    package var id: Located<String>
    package var year: Located<PlanYear>
    package var title: Located<String>
    package var description: MarkdownDocument?
    package var owner: Located<String>?
    /// By when; by default the end of the plan year.
    package var due: Located<WrittenDate>?
    package var agreed: Located<WrittenDate>?
    package var intendedImpact: MarkdownDocument?
    package var measure: MarkdownDocument?
    /// The obligations that it answers.
    package var requires: [Located<String>] = []
    /// What was reported, at most once for each report, in the order of the reports.
    package var updates: [MilestoneUpdate] = []
    /// A word instead of a date: immediate, ongoing, next meeting.
    package var dueWord: Located<DueWord>?
    /// When it was done.
    package var done: Located<WrittenDate>?
    /// How its date was moved, and why.
    package var dueChanges: [DueChange] = []
    /// The first report that named it, where neither updates nor records show which that was.
    package var firstReport: Located<String>?

    /// The last day by which it is to be implemented.
    ///
    /// What is due at once is due from the day on which it was agreed; what is ongoing or due at the next meeting has
    /// to be done by the end of its plan year, because otherwise it would never be due.
    package var dueDay: Day {
        if let due { return due.value.lastDay }
        if dueWord?.value == .immediate { return agreed?.value.lastDay ?? year.value.firstDay }
        return year.value.lastDay
    }
}

/// A word that stands where a due date would.
package enum DueWord: String, CaseIterable, Sendable {
    /// The words that papers use.
    case immediate, ongoing
    case nextMeeting = "next meeting"
}

/// A due date that was moved.
package struct DueChange: Sendable {
    /// The date before.
    package var was: Located<WrittenDate>
    /// The date from then on.
    package var now: Located<WrittenDate>
    /// Why.
    package var reason: Located<String>?

    /// Notes a change.
    package init(was: Located<WrittenDate>, now: Located<WrittenDate>, reason: Located<String>? = nil) {
        self.was = was
        self.now = now
        self.reason = reason
    }
}

extension Milestone {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        year = Located(.placeholder, at: location)
        title = .none(at: location)
    }

    package static let declaration = Declaration<Milestone>("milestone", "Something agreed for a year of the plan") {
        IDKey(\.id, example: "EH-03")
        Written("year", \.year, "The plan year that it was agreed for")
        Line("title", \.title, "What was agreed, in a line")
        Prose("description", \.description, "What exactly was agreed")
        Line("owner", \.owner, "Who answers for it, by role")
        Written("due", \.due, "By when; by default the last day of the plan year")
        Written("agreed", \.agreed, "When it was agreed")
        Prose("intended-impact", \.intendedImpact, "The difference that it is to make")
        Prose("measure", \.measure, "How that difference will be measured")
        Lines("requires", \.requires, "Obligations that it answers", example: "[ILACS-LADO]")
        Groups("updates", \.updates, "What was reported, once for each report")
    }
}

/// What one report says of a milestone.
package struct MilestoneUpdate: Thing {
    package var report: Located<String>
    package var status: Located<MilestoneStatus>
    package var progress: MarkdownDocument
    package var impact: MarkdownDocument?
    package var next: MarkdownDocument?
    package var evidence: [Located<Reference>] = []
    /// Whether it will be done by its date.
    package var forecast: Located<Forecast>?
    /// Why it is paused or withdrawn, or not on course.
    package var reason: Located<String>?
    /// The id of the milestone that it was merged into.
    package var mergedInto: Located<String>?
    /// The rating that the report's paper prints, which may be another than the one that is worked out.
    package var printedRating: Located<MilestoneRating>?
}

extension MilestoneUpdate {
    package init(at location: SourceLocation) {
        report = .none(at: location)
        status = Located(.notStarted, at: location)
        progress = .none(at: location)
    }

    package static let declaration = Declaration<MilestoneUpdate>(
        "milestone update",
        "What one report says of a milestone"
    ) {
        Line("report", \.report, "The report", example: "2024-25", to: .facts)
        Choice("status", \.status, "The status that was reported")
        Prose("progress", \.progress, "What was done")
        Prose("impact", \.impact, "The difference that it made")
        Prose("next", \.next, "What the next period will bring")
        Custom(
            "evidence",
            "What shows the difference: kpi:, case:, milestone: or page: and an id",
            form: .list(.line),
            to: .facts,
            example: "[kpi:re-referrals, case:first-words, milestone:EH-01]",
            read: { source, update in
                update.evidence = source.lines("evidence", example: nil).map { evidence($0, source) }
            },
            value: { update in
                update.evidence.isEmpty ? nil : .list(update.evidence.map { .text($0.value.text) })
            }
        )
    }

    /// What can show that a milestone made a difference.
    private static let kinds: Set<Reference.Kind> = [.kpi, .case, .milestone, .page]

    private static func evidence(_ text: Located<String>, _ source: any KeySource) -> Located<Reference> {
        if let reference = Reference(text.value), kinds.contains(reference.kind) {
            return Located(reference, at: text.location)
        }
        source.error(
            "bad-reference",
            at: text.location,
            "'\(text.value)' is no kind of evidence",
            remedy: "write 'kpi:', 'case:', 'milestone:' or 'page:' and an id, for example 'case:first-words'"
        )
        // Something is named, so that it cannot be said that nothing is.
        return Located(Reference(.page, text.value), at: text.location)
    }
}
