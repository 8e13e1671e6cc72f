package import Diagnostics
package import Templates

/// The templates of all pages, compiled against their models.
package struct SiteTemplates: Sendable {
    let home: Template<HomePage>
    let priorities: Template<PrioritiesPage>
    let priority: Template<PriorityPage>
    let milestones: Template<MilestonesPage>
    let caseStudies: Template<CaseStudiesPage>
    let caseStudy: Template<CaseStudyPage>
    let reports: Template<ReportsPage>
    let report: Template<ReportPage>
    let meetings: Template<MeetingsPage>
    let meeting: Template<MeetingPage>
    let actions: Template<ActionsPage>
    let obligations: Template<ObligationsPage>
    let furtherPages: Template<FurtherPagesPage>
    let furtherPage: Template<FurtherPagePage>
    let ratings: Template<RatingsPage>
    let glossary: Template<GlossaryPage>
    let dataQuality: Template<DataQualityPage>
    let accessibility: Template<AccessibilityPage>
    let changes: Template<ChangesPage>
    let enquiry: Template<EnquiryPage>
    let scorecard: Template<ScorecardPage>
    let measure: Template<MeasurePage>
    let workProgramme: Template<WorkProgrammePage>
    let tables: Template<TablesPage>
    let figures: FigureTemplates
    let design: Template<DesignPage>
    let search: Template<SearchPage>
    let notFound: Template<NotFoundPage>
    let everything: Template<EverythingPage>

    /// What is wrong with the templates.
    ///
    /// With an error among them, nothing may be rendered.
    package let diagnostics: [Diagnostic]

    /// Compiles the templates of a folder.
    ///
    /// - Parameters:
    ///   - sources: The templates by name.
    ///   - folder: The folder's path, for messages.
    package init(_ sources: [String: TemplateSource], folder: String) {
        var library = TemplateLibrary(sources, folder: folder)
        home = library.compile("home", for: HomePage.self)
        priorities = library.compile("priorities", for: PrioritiesPage.self)
        priority = library.compile("priority", for: PriorityPage.self)
        milestones = library.compile("milestones", for: MilestonesPage.self)
        caseStudies = library.compile("case-studies", for: CaseStudiesPage.self)
        caseStudy = library.compile("case-study", for: CaseStudyPage.self)
        reports = library.compile("reports", for: ReportsPage.self)
        report = library.compile("report", for: ReportPage.self)
        meetings = library.compile("meetings", for: MeetingsPage.self)
        meeting = library.compile("meeting", for: MeetingPage.self)
        actions = library.compile("actions", for: ActionsPage.self)
        obligations = library.compile("obligations", for: ObligationsPage.self)
        furtherPages = library.compile("further-pages", for: FurtherPagesPage.self)
        furtherPage = library.compile("further-page", for: FurtherPagePage.self)
        ratings = library.compile("ratings", for: RatingsPage.self)
        glossary = library.compile("glossary", for: GlossaryPage.self)
        dataQuality = library.compile("data-quality", for: DataQualityPage.self)
        accessibility = library.compile("accessibility", for: AccessibilityPage.self)
        changes = library.compile("since-last-report", for: ChangesPage.self)
        enquiry = library.compile("lines-of-enquiry", for: EnquiryPage.self)
        scorecard = library.compile("scorecard", for: ScorecardPage.self)
        measure = library.compile("kpi", for: MeasurePage.self)
        workProgramme = library.compile("work-programme", for: WorkProgrammePage.self)
        tables = library.compile("tables", for: TablesPage.self)
        figures = FigureTemplates(
            chart: library.compile("figure-chart", for: ChartFigure.self),
            table: library.compile("figure-table", for: TableFigureModel.self),
            readings: library.compile("figure-readings", for: ReadingsTable.self)
        )
        design = library.compile("design", for: DesignPage.self)
        search = library.compile("search", for: SearchPage.self)
        notFound = library.compile("not-found", for: NotFoundPage.self)
        everything = library.compile("everything", for: EverythingPage.self)
        diagnostics = library.diagnostics
    }

    /// What every template may use, as Markdown: the text of `Templates/README.md`.
    package static var fieldsDocument: String {
        FieldsDocument.markdown(for: [
            FieldsDocument.Page(template: "home", model: HomePage.self),
            FieldsDocument.Page(template: "priorities", model: PrioritiesPage.self),
            FieldsDocument.Page(template: "priority", model: PriorityPage.self),
            FieldsDocument.Page(template: "milestones", model: MilestonesPage.self),
            FieldsDocument.Page(template: "case-studies", model: CaseStudiesPage.self),
            FieldsDocument.Page(template: "case-study", model: CaseStudyPage.self),
            FieldsDocument.Page(template: "reports", model: ReportsPage.self),
            FieldsDocument.Page(template: "report", model: ReportPage.self),
            FieldsDocument.Page(template: "meetings", model: MeetingsPage.self),
            FieldsDocument.Page(template: "meeting", model: MeetingPage.self),
            FieldsDocument.Page(template: "actions", model: ActionsPage.self),
            FieldsDocument.Page(template: "obligations", model: ObligationsPage.self),
            FieldsDocument.Page(template: "further-pages", model: FurtherPagesPage.self),
            FieldsDocument.Page(template: "further-page", model: FurtherPagePage.self),
            FieldsDocument.Page(template: "ratings", model: RatingsPage.self),
            FieldsDocument.Page(template: "glossary", model: GlossaryPage.self),
            FieldsDocument.Page(template: "data-quality", model: DataQualityPage.self),
            FieldsDocument.Page(template: "accessibility", model: AccessibilityPage.self),
            FieldsDocument.Page(template: "since-last-report", model: ChangesPage.self),
            FieldsDocument.Page(template: "lines-of-enquiry", model: EnquiryPage.self),
            FieldsDocument.Page(template: "scorecard", model: ScorecardPage.self),
            FieldsDocument.Page(template: "kpi", model: MeasurePage.self),
            FieldsDocument.Page(template: "figure-chart", model: ChartFigure.self),
            FieldsDocument.Page(template: "figure-table", model: TableFigureModel.self),
            FieldsDocument.Page(template: "figure-readings", model: ReadingsTable.self),
            FieldsDocument.Page(template: "design", model: DesignPage.self),
            FieldsDocument.Page(template: "search", model: SearchPage.self),
            FieldsDocument.Page(template: "work-programme", model: WorkProgrammePage.self),
            FieldsDocument.Page(template: "tables", model: TablesPage.self),
            FieldsDocument.Page(template: "not-found", model: NotFoundPage.self),
            FieldsDocument.Page(template: "everything", model: EverythingPage.self),
        ])
    }
}
