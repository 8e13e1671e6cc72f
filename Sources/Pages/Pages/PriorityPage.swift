internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// One priority: vision, milestones, case studies and what comes next.
struct PriorityPage: TemplateModel {
    let frame: Frame
    let priority: PriorityDetails

    static let fields = Fields<PriorityPage>("The page of one priority") {
        One("frame", "what stands around the content", \.frame)
        One("priority", "the priority", \.priority)
    }

    static let kind = PageKind<PriorityPage>(
        "priority",
        below: PrioritiesPage.kind.link,
        each: { $0.content.priorities },
        entry: { priority in
            PageEntry(
                SiteMap.priority(priority.id),
                "\(priority.number.value). \(priority.title.value)",
                description: priority.vision.plainText
            )
        },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame, _ priority: Priority) -> PriorityPage {
        PriorityPage(frame: frame, priority: page.details(of: priority, headingLevel: 2))
    }
}

/// Everything about a priority.
struct PriorityDetails: TemplateModel {
    let anchor: String
    let number: String
    let title: String
    let lead: String?
    let leadMember: String?
    let vision: MarkdownText
    let narrative: MarkdownText?
    let year: String
    let milestoneCount: String
    let counts: [RatingCount]
    let milestones: [MilestoneEntry]
    let earlier: [MilestoneEntry]
    let coming: [MilestoneEntry]
    var hasComing: Bool { !coming.isEmpty }
    let caseStudies: [CaseStudyCard]
    let rating: PriorityRatingTag
    let measures: [MeasureRow]
    var hasCommentary: Bool { measures.contains { $0.commentary != nil } }
    let risks: [RiskRow]
    var hasRisks: Bool { !risks.isEmpty }
    let tables: [PageLink]
    var hasTables: Bool { !tables.isEmpty }
    let changes: PriorityChanges?

    static let fields = Fields<PriorityDetails>("Everything about a priority") {
        Text("anchor", "its place on the page that holds everything", \.anchor)
        Text("number", "its number in the plan", \.number)
        Text("title", "its title", \.title)
        OptionalText("lead", "the lead officer, by role", \.lead)
        OptionalText("leadMember", "the lead member, by office", \.leadMember)
        Prose("vision", "its vision or commitment", \.vision)
        OptionalProse("narrative", "the narrative", \.narrative)
        Text("year", "the plan year that the report is on", \.year)
        Text("milestoneCount", "how many milestones were agreed for the year: `3 milestones`", \.milestoneCount)
        List("counts", "how many of them have which rating", \.counts)
        List("milestones", "the milestones agreed for the year", \.milestones)
        List("earlier", "the milestones of earlier years", \.earlier)
        List("coming", "the milestones of years to come", \.coming)
        YesNo("hasComing", "whether there are any", \.hasComing)
        List("caseStudies", "its case studies", \.caseStudies)
        One("rating", "its rating, rolled up from KPIs and milestones", \.rating)
        List("kpis", "its scorecard", \.measures)
        YesNo("hasCommentary", "whether the service says something of any of those KPIs", \.hasCommentary)
        List("risks", "its risks, those that have grown first", \.risks)
        YesNo("hasRisks", "whether there are any", \.hasRisks)
        List("tables", "the lines of tables that are tied to it", \.tables)
        YesNo("hasTables", "whether there are any", \.hasTables)
        OptionalOne("changes", "what changed since the last report, if one was published", \.changes)
    }
}

/// What changed in a priority since the last report.
struct PriorityChanges: TemplateModel {
    let reportTitle: String
    let nothing: Bool
    let measures: [MeasureChangeRow]
    let movements: [MilestoneMovement]

    static let fields = Fields<PriorityChanges>("What changed in a priority since the last report") {
        Text("reportTitle", "the title of the last report", \.reportTitle)
        YesNo("nothing", "whether nothing is different", \.nothing)
        List("kpis", "the KPIs that changed, the worst first", \.measures)
        List("movements", "the milestones by how they moved", \.movements)
    }

    init(_ since: ToldAndNow, of priority: Priority, on page: Page) {
        reportTitle = since.record?.report.title ?? ""
        measures = page.changedKPIs(since.measures.filter { $0.priority == priority.id })
        movements = page.movements(of: since.milestones.filter { $0.priority == priority.id })
        nothing = measures.isEmpty && movements.isEmpty
    }
}

extension Page {
    /// Everything about a priority, with its Markdown headings below the given level.
    func details(of priority: Priority, headingLevel: Int) -> PriorityDetails {
        let thisYear = site.snapshot.thisYear(priority)
        let scheme = site.settings.milestoneRatings
        let vision = text(priority.vision, headingLevel: headingLevel + 1)
        let narrative = text(Optional(priority.narrative), headingLevel: headingLevel)
        let measures = measureRows(of: priority)
        return PriorityDetails(
            anchor: SiteMap.anchor(.priority, priority.id),
            number: "\(priority.number.value)",
            title: priority.title.value,
            lead: priority.lead?.value,
            leadMember: priority.leadMember?.value,
            vision: vision,
            narrative: narrative,
            year: site.report.year.text,
            milestoneCount: CountPhrases.milestones(thisYear.count),
            counts: RatingCount.counts(of: thisYear, scheme: scheme),
            milestones: thisYear.map { entry(for: $0, headingLevel: headingLevel + 2) },
            earlier: site.snapshot.earlierYears(priority).map { entry(for: $0, headingLevel: headingLevel + 2) },
            coming: site.snapshot.comingYears(priority).map { entry(for: $0, headingLevel: headingLevel + 2) },
            caseStudies: cards(for: site.snapshot.caseStudies(priority), of: priority),
            rating: PriorityRatingTag(site.snapshot.standing(of: priority)),
            measures: measures,
            risks: riskRows(of: priority.id),
            tables: tableLines(of: priority),
            changes: site.snapshot.sinceLastReport.map { PriorityChanges($0, of: priority, on: self) }
        )
    }
}
