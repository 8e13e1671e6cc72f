/// Everything that was read: one council's plan and its reports.
public struct Content: Sendable {
    /// What `site.yaml` says.
    public var settings: SiteSettings
    /// Terms and abbreviations, by term.
    public var glossary: [GlossaryEntry]
    /// The priorities, in the site's order.
    public var priorities: [Priority]
    /// The reports, oldest first.
    public var reports: [Report]
    /// The meetings, oldest first; those without a date last.
    public var meetings: [Meeting]
    /// Further pages, those of the navigation first.
    public var pages: [FurtherPage]
    /// Obligations, in the order written.
    public var obligations: [Obligation]
    /// Actions, in the order written.
    public var actions: [Action]
    /// What the committee means to look at, in the order written.
    public var workProgramme: [WorkProgrammeItem]
    /// Finance and other tables, by id.
    public var tables: [DataTable]
    /// Answers to queries, in the order written.
    public var acknowledgements: [Acknowledgement]

    /// What could not be read; nothing where there were no errors.
    public var gaps = ContentGaps()

    /// Puts content together.
    public init(
        settings: SiteSettings,
        glossary: [GlossaryEntry] = [],
        priorities: [Priority] = [],
        reports: [Report] = [],
        meetings: [Meeting] = [],
        pages: [FurtherPage] = [],
        obligations: [Obligation] = [],
        actions: [Action] = [],
        workProgramme: [WorkProgrammeItem] = [],
        tables: [DataTable] = [],
        acknowledgements: [Acknowledgement] = []
    ) {
        self.settings = settings
        self.glossary = glossary
        self.priorities = priorities
        self.reports = reports
        self.meetings = meetings
        self.pages = pages
        self.obligations = obligations
        self.actions = actions
        self.workProgramme = workProgramme
        self.tables = tables
        self.acknowledgements = acknowledgements
    }
}
