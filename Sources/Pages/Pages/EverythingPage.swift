internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// Everything on one page, for print and PDF.
struct EverythingPage: TemplateModel {
    let frame: Frame
    let planTitle: String
    let planSummary: MarkdownText?
    let milestoneCount: String
    let counts: [RatingCount]
    let report: ReportDetails
    let priorities: [PriorityDetails]
    let caseStudies: [CaseStudyDetails]
    let actions: [ActionRow]
    let obligations: [ObligationRow]
    let risks: [RiskRow]
    var hasRisks: Bool { !risks.isEmpty }
    let workProgramme: [WorkProgrammeGroup]
    let tables: [TableEntry]
    let ratings: [RatingTag]
    let glossary: [GlossaryRow]

    static let fields = Fields<EverythingPage>("The page that holds everything") {
        One("frame", "what stands around the content", \.frame)
        Text("planTitle", "the title of the plan", \.planTitle)
        OptionalProse("planSummary", "what the plan is", \.planSummary)
        Text("milestoneCount", "this year's milestones: `3 milestones were`", \.milestoneCount)
        List("counts", "how many of them have which rating", \.counts)
        One("report", "the cover report", \.report)
        List("priorities", "every priority in full", \.priorities)
        List("caseStudies", "every case study in full", \.caseStudies)
        List("actions", "what meetings asked for", \.actions)
        List("obligations", "inspection findings and other duties", \.obligations)
        List("risks", "the risks, those that have grown first", \.risks)
        YesNo("hasRisks", "whether there are any", \.hasRisks)
        List("workProgramme", "what the committee means to look at, by meeting", \.workProgramme)
        List("tables", "the finance and other tables", \.tables)
        List("ratings", "the ratings of milestones", \.ratings)
        List("glossary", "terms and abbreviations", \.glossary)
    }

    static let kind = PageKind<EverythingPage>(
        "everything",
        at: SiteMap.everything,
        title: "The whole report",
        listedAs: "The whole report on one page",
        description: "Everything on this site in one long page, for printing.",
        in: [.furtherPages],
        kindsOnThePage: [.milestone, .case, .priority, .action, .obligation, .risk, .table],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> EverythingPage {
        let site = page.site
        let scheme = site.settings.milestoneRatings
        let thisYear = site.content.priorities.flatMap { site.snapshot.thisYear($0) }
        return EverythingPage(
            frame: frame,
            planTitle: site.settings.plan.title.value,
            planSummary: page.text(site.settings.plan.summary, headingLevel: 3),
            milestoneCount: CountPhrases.milestonesWere(thisYear.count),
            counts: RatingCount.counts(of: thisYear, scheme: scheme),
            report: page.details(of: site.report, headingLevel: 3),
            priorities: site.content.priorities.map { page.details(of: $0, headingLevel: 3) },
            caseStudies: site.caseStudies.map { priority, study in
                page.details(of: study, priority: priority, headingLevel: 5)
            },
            actions: page.actionRows(),
            obligations: page.obligationRows(),
            risks: page.riskRows(),
            workProgramme: page.workProgrammeGroups(),
            tables: page.tableEntries(),
            ratings: MilestoneRating.allCases.map { RatingTag($0, scheme: scheme) },
            glossary: page.glossaryRows()
        )
    }
}
