/// Every kind of page, in the order in which lists name them.
enum PageKinds {
    static let all: [any AnyPageKind] = [
        HomePage.kind,
        BriefPage.kind,
        PrioritiesPage.kind,
        PriorityPage.kind,
        MilestonesPage.kind,
        ScorecardPage.kind,
        MeasurePage.kind,
        ChangesPage.kind,
        EnquiryPage.kind,
        CaseStudiesPage.kind,
        CaseStudyPage.kind,
        ActionsPage.kind,
        AskedPage.kind,
        MeetingsPage.kind,
        MeetingPage.kind,
        WorkProgrammePage.kind,
        ObligationsPage.kind,
        InspectionPage.kind,
        RisksPage.kind,
        TablesPage.kind,
        ReportsPage.kind,
        ReportPage.kind,
        FurtherPagePage.kind,
        EverythingPage.kind,
        RatingsPage.kind,
        GlossaryPage.kind,
        FurtherPagesPage.kind,
        DataQualityPage.kind,
        DesignPage.kind,
        SearchPage.kind,
        AccessibilityPage.kind,
        NotFoundPage.kind,
    ]

    /// The pages of a site that stand in a list.
    static func pages(in list: PageList, of site: SiteContext) -> [PageEntry] {
        all.flatMap { $0.pages(in: list, of: site) }
    }

    /// The pages that the search finds by their titles: all that are listed somewhere, each once.
    static func found(on site: SiteContext) -> [PageEntry] {
        let kinds = all.filter(\.isFound)
        let lists: [PageList] = [.navigation, .moreNavigation, .foot, .furtherPages]
        var known = Set<String>()
        return lists.flatMap { list in kinds.flatMap { $0.pages(in: list, of: site) } }
            .filter { known.insert($0.address).inserted }
    }
}
