package import Diagnostics
package import Measures
package import Markdown

/// Something agreed for a year of the plan.
package struct Milestone: Sendable {
    /// Given once and never reused.
    package var id: Located<String>
    /// The plan year that it was agreed for.
    package var year: Located<PlanYear>
    /// What was agreed, in a line.
    package var title: Located<String>
    /// What exactly was agreed.
    package var description: MarkdownDocument?
    /// Who answers for it, by role.
    package var owner: Located<String>?
    /// By when; by default the end of the plan year.
    package var due: Located<WrittenDate>?
    /// When it was agreed.
    package var agreed: Located<WrittenDate>?
    /// The difference that it is to make.
    package var intendedImpact: MarkdownDocument?
    /// How that difference will be measured.
    package var measure: MarkdownDocument?
    /// The obligations that it answers.
    package var requires: [Located<String>]
    /// What was reported, at most once for each report, in the order of the reports.
    package var updates: [MilestoneUpdate]

    /// Creates a milestone.
    package init(
        id: Located<String>,
        year: Located<PlanYear>,
        title: Located<String>,
        description: MarkdownDocument? = nil,
        owner: Located<String>? = nil,
        due: Located<WrittenDate>? = nil,
        agreed: Located<WrittenDate>? = nil,
        intendedImpact: MarkdownDocument? = nil,
        measure: MarkdownDocument? = nil,
        requires: [Located<String>] = [],
        updates: [MilestoneUpdate] = []
    ) {
        self.id = id
        self.year = year
        self.title = title
        self.description = description
        self.owner = owner
        self.due = due
        self.agreed = agreed
        self.intendedImpact = intendedImpact
        self.measure = measure
        self.requires = requires
        self.updates = updates
    }

    /// The last day by which it is to be implemented.
    package var dueDay: Day { due?.value.lastDay ?? year.value.lastDay }
}

/// What one report says of a milestone.
package struct MilestoneUpdate: Sendable {
    /// The report's id.
    package var report: Located<String>
    /// The state that was reported.
    package var status: Located<MilestoneStatus>
    /// What was done.
    package var progress: MarkdownDocument
    /// The difference that it made.
    package var impact: MarkdownDocument?
    /// What the next period will bring.
    package var next: MarkdownDocument?
    /// What shows the difference.
    package var evidence: [Located<Reference>]

    /// Creates an update.
    package init(
        report: Located<String>,
        status: Located<MilestoneStatus>,
        progress: MarkdownDocument,
        impact: MarkdownDocument? = nil,
        next: MarkdownDocument? = nil,
        evidence: [Located<Reference>] = []
    ) {
        self.report = report
        self.status = status
        self.progress = progress
        self.impact = impact
        self.next = next
        self.evidence = evidence
    }
}
