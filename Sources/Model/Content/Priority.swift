public import Diagnostics
public import Indicators
public import Markdown

/// One of the plan's numbered priorities, with everything that belongs to it.
public struct Priority: Sendable {
    /// The folder's name without its number; it gives the address.
    public var id: String
    /// Its number in the plan.
    public var number: Located<Int>
    /// Its title.
    public var title: Located<String>
    /// Its vision or commitment.
    public var vision: MarkdownDocument
    /// The lead officer, by role.
    public var lead: Located<String>?
    /// The narrative.
    public var narrative: MarkdownDocument
    /// Its KPIs, in the order of the files.
    public var kpis: [KPI]
    /// A lead officer's rating that differs from the one that is worked out.
    public var judgement: RollUp.Judgement?
    /// Its milestones, of all plan years, in the order written.
    public var milestones: [Milestone]
    /// Its case studies, by id.
    public var caseStudies: [CaseStudy]

    /// Creates a priority.
    public init(
        id: String,
        number: Located<Int>,
        title: Located<String>,
        vision: MarkdownDocument,
        lead: Located<String>? = nil,
        narrative: MarkdownDocument,
        kpis: [KPI] = [],
        judgement: RollUp.Judgement? = nil,
        milestones: [Milestone] = [],
        caseStudies: [CaseStudy] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.vision = vision
        self.lead = lead
        self.narrative = narrative
        self.kpis = kpis
        self.judgement = judgement
        self.milestones = milestones
        self.caseStudies = caseStudies
    }
}
