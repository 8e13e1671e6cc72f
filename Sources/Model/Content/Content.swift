/// Everything that was read: one council's plan and its reports.
package struct Content: Sendable {
    /// What `site.yaml` says.
    package var settings: SiteSettings
    /// Terms and abbreviations, by term.
    package var glossary: [GlossaryEntry]
    /// The priorities, in the site's order.
    package var priorities: [Priority]
    /// The reports, oldest first.
    package var reports: [Report]
    /// The meetings, oldest first; those without a date last.
    package var meetings: [Meeting]
    /// Further pages, those of the navigation first.
    package var pages: [FurtherPage]
    /// Obligations, in the order written.
    package var obligations: [Obligation]
    /// Risks, in the order written.
    package var risks: [Risk]
    /// Actions, in the order written.
    package var actions: [Action]
    /// What the committee means to look at, in the order written.
    package var workProgramme: [WorkProgrammeItem]
    /// Finance and other tables, by id.
    package var tables: [DataTable]
    /// Answers to queries, in the order written.
    package var acknowledgements: [Acknowledgement]
    /// Pictures and documents that texts may show or offer, without the logo.
    package var files: [AttachedFile] = []

    /// What could not be read; nothing where there were no errors.
    package var gaps = ContentGaps()

    /// Puts content together.
    package init(
        settings: SiteSettings,
        glossary: [GlossaryEntry] = [],
        priorities: [Priority] = [],
        reports: [Report] = [],
        meetings: [Meeting] = [],
        pages: [FurtherPage] = [],
        obligations: [Obligation] = [],
        risks: [Risk] = [],
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
        self.risks = risks
        self.actions = actions
        self.workProgramme = workProgramme
        self.tables = tables
        self.acknowledgements = acknowledgements
    }
}
