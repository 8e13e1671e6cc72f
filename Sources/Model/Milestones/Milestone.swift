public import Diagnostics
public import Indicators
public import Markdown

/// Something agreed for a year of the plan.
public struct Milestone: Sendable {
    /// Given once and never reused.
    public var id: Located<String>
    /// The plan year that it was agreed for.
    public var year: Located<PlanYear>
    /// What was agreed, in a line.
    public var title: Located<String>
    /// What exactly was agreed.
    public var description: MarkdownDocument?
    /// Who answers for it, by role.
    public var owner: Located<String>?
    /// By when; by default the end of the plan year.
    public var due: Located<WrittenDate>?
    /// When it was agreed.
    public var agreed: Located<WrittenDate>?
    /// The difference that it is to make.
    public var intendedImpact: MarkdownDocument?
    /// How that difference will be measured.
    public var measure: MarkdownDocument?
    /// The obligations that it answers.
    public var requires: [Located<String>]
    /// What was reported, at most once for each report, in the order of the reports.
    public var updates: [MilestoneUpdate]

    /// Creates a milestone.
    public init(
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
    public var dueDay: Day { due?.value.lastDay ?? year.value.lastDay }
}

/// What one report says of a milestone.
public struct MilestoneUpdate: Sendable {
    /// The report's id.
    public var report: Located<String>
    /// The state that was reported.
    public var status: Located<MilestoneStatus>
    /// What was done.
    public var progress: MarkdownDocument
    /// The difference that it made.
    public var impact: MarkdownDocument?
    /// What the next period will bring.
    public var next: MarkdownDocument?
    /// What shows the difference.
    public var evidence: [Located<Reference>]

    /// Creates an update.
    public init(
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
