internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// The ten-minute page.
struct HomePage: TemplateModel {
    let frame: Frame
    let planTitle: String
    let planSubtitle: String?
    let planSummary: HTML?
    let year: String
    let milestoneCount: String
    let counts: [RatingCount]
    let measureCount: String
    let measureCounts: [MeasureRatingCount]
    let hasKPIs: Bool
    let worse: [MeasureRow]
    let worseCount: String
    let hasMoreWorse: Bool
    let scorecardAddress: String
    let questions: [EnquiryRow]
    let questionCount: String
    let hasMoreQuestions: Bool
    let enquiryAddress: String
    let changes: HomeChanges?
    let overdue: [MilestoneRow]
    let overdueCount: String
    let hasMoreOverdue: Bool
    let ratings: [RatingTag]
    let priorities: [PriorityCard]
    let openActions: [ActionRow]
    let openActionCount: String
    let actionsAddress: String
    let caseStudies: [CaseStudyCard]
    let caseStudiesAddress: String
    let milestonesAddress: String
    let ratingsAddress: String
    let coverReportAddress: String

    static let fields = Fields<HomePage>("The home page") {
        One("frame", "what stands around the content", \.frame)
        Text("planTitle", "the title of the plan", \.planTitle)
        OptionalText("planSubtitle", "what stands under the title", \.planSubtitle)
        OptionalMarkup("planSummary", "what the plan is", \.planSummary)
        Text("year", "the plan year that the report is on", \.year)
        Text("milestoneCount", "how many milestones were agreed for the year", \.milestoneCount)
        List("counts", "how many of them have which rating", \.counts)
        Text("kpiCount", "how many KPIs there are", \.measureCount)
        List("kpiCounts", "how many of them have which rating", \.measureCounts)
        YesNo("hasKPIs", "whether there are any", \.hasKPIs)
        List("worse", "the first KPIs that got worse since members were told, the worst first", \.worse)
        Text("worseCount", "how many of them there are", \.worseCount)
        YesNo("hasMoreWorse", "whether there are more than those shown", \.hasMoreWorse)
        Link("scorecardAddress", "the way to the scorecard", \.scorecardAddress)
        List("questions", "the first lines of enquiry", \.questions)
        Text("questionCount", "how many lines of enquiry there are", \.questionCount)
        YesNo("hasMoreQuestions", "whether there are more than those shown", \.hasMoreQuestions)
        Link("enquiryAddress", "the way to all lines of enquiry", \.enquiryAddress)
        OptionalOne("changes", "what changed since the last report, the worst of it", \.changes)
        List(
            "overdue",
            "the first milestones that missed or moved their date, of all years, the worst first",
            \.overdue
        )
        Text("overdueCount", "how many of them there are", \.overdueCount)
        YesNo("hasMoreOverdue", "whether there are more than those shown", \.hasMoreOverdue)
        List("ratings", "every rating of the scheme, as columns of the matrix", \.ratings)
        List("priorities", "the priorities in brief", \.priorities)
        List("openActions", "what meetings asked for and is still to be done", \.openActions)
        Text("openActionCount", "how many of them there are", \.openActionCount)
        Link("actionsAddress", "the way to all actions", \.actionsAddress)
        List("caseStudies", "up to three case studies, of different priorities", \.caseStudies)
        Link("caseStudiesAddress", "the way to all case studies", \.caseStudiesAddress)
        Link("milestonesAddress", "the way to the milestone register", \.milestonesAddress)
        Link("ratingsAddress", "the way to the explanation of the ratings", \.ratingsAddress)
        Link("coverReportAddress", "the way to the cover report", \.coverReportAddress)
    }

    /// How many of what got worse, of what is overdue and of the questions the home page shows.
    private static let shown = 5

    static let kind = PageKind<HomePage>(
        "home",
        at: SiteMap.home,
        title: "Home",
        description: { $0.settings.plan.summary?.plainText },
        in: [.navigation],
        make: make
    )

    private static func make(_ page: inout Page, _ frame: Frame) -> HomePage {
        let site = page.site
        let plan = site.settings.plan
        let scheme = site.settings.milestoneRatings
        let thisYear = site.content.priorities.flatMap { site.snapshot.thisYear($0) }
        let summary = page.html(plan.summary)
        let known = Set(site.snapshot.knownActions.map(\.id.value))
        let worse = page.worseRows()
        let overdue = page.overdueRows()
        let cards = page.priorityCards()
        let open = page.actionRows { known.contains($0.id.value) && $0.state.value == .open }
        return HomePage(
            frame: frame,
            planTitle: plan.title.value,
            planSubtitle: plan.subtitle?.value,
            planSummary: summary,
            year: site.report.year.text,
            milestoneCount: "\(thisYear.count)",
            counts: RatingCount.counts(of: thisYear, scheme: scheme),
            measureCount: "\(site.measures.count)",
            measureCounts: MeasureRatingCount.counts(of: site.measures.map(\.rating)),
            hasKPIs: !site.measures.isEmpty,
            worse: Array(worse.prefix(Self.shown)),
            worseCount: "\(worse.count)",
            hasMoreWorse: worse.count > Self.shown,
            scorecardAddress: page.way(to: SiteMap.scorecard),
            questions: page.enquiryRows(site.linesOfEnquiry.prefix(Self.shown)),
            questionCount: "\(site.linesOfEnquiry.count)",
            hasMoreQuestions: site.linesOfEnquiry.count > Self.shown,
            enquiryAddress: page.way(to: SiteMap.enquiry),
            changes: site.snapshot.sinceLastReport.map { HomeChanges($0, on: page) },
            overdue: Array(overdue.prefix(Self.shown)),
            overdueCount: "\(overdue.count)",
            hasMoreOverdue: overdue.count > Self.shown,
            ratings: MilestoneRating.allCases.map { RatingTag($0, scheme: scheme) },
            priorities: cards,
            openActions: open,
            openActionCount: "\(open.count)",
            actionsAddress: page.way(to: SiteMap.actions),
            caseStudies: site.content.priorities.flatMap { priority in
                page.cards(for: Array(site.snapshot.caseStudies(priority).prefix(1)), of: priority)
            }.prefix(3).map(\.self),
            caseStudiesAddress: page.way(to: SiteMap.caseStudies),
            milestonesAddress: page.way(to: SiteMap.milestones),
            ratingsAddress: page.way(to: SiteMap.ratings),
            coverReportAddress: page.way(to: SiteMap.report(site.report.id))
        )
    }
}

extension Page {
    /// The measures that got worse since members were told, by more than usual, the worst first; where nothing was told
    /// before, those that show a special cause for the worse.
    fileprivate mutating func worseRows() -> [MeasureRow] {
        let isFirst = site.snapshot.sinceLastReport == nil
        return site.snapshot.toldAndNow.measures
            .filter { isFirst ? $0.isSpecialCauseForTheWorse : $0.gotWorse }
            .map { (measure: $0, rank: $0.rankByChange) }.sorted { $0.rank < $1.rank }
            .compactMap(\.measure.standing).map { row(for: $0, of: site.priority($0.priority)) }
    }
}

extension Page {
    /// The milestones whose date has been reached or was moved and that are not done, the worst first.
    fileprivate func overdueRows() -> [MilestoneRow] {
        let overdue = site.snapshot.toldAndNow.milestones.filter { $0.standing?.isOverdue == true }
            .map { (milestone: $0, rank: $0.rank(asAt: site.snapshot.asAt)) }.sorted { $0.rank < $1.rank }
        return overdue.compactMap(\.milestone.standing).flatMap { rows(for: [$0], of: site.priority($0.priority)) }
    }
}

/// What changed since the last report, as far as the home page tells it.
struct HomeChanges: TemplateModel {
    let reportTitle: String
    let address: String
    let nothing: Bool
    let measures: [MeasureChangeRow]
    let movements: [MilestoneMovement]

    /// How many measures the home page shows.
    private static let shownKPIs = 5

    static let fields = Fields<HomeChanges>("What changed since the last report, the worst of it") {
        Text("reportTitle", "the title of the last report", \.reportTitle)
        Link("address", "the way to all changes", \.address)
        YesNo("nothing", "whether nothing at all is different", \.nothing)
        List("kpis", "the first few KPIs that changed, the worst first", \.measures)
        List("movements", "the milestones by how they moved", \.movements)
    }

    init(_ since: ToldAndNow, on page: Page) {
        reportTitle = since.record?.report.title ?? ""
        address = page.way(to: SiteMap.changes)
        nothing = since.isUnchanged
        measures = Array(page.changedKPIs(since.measures).filter { !$0.isNew }.prefix(Self.shownKPIs))
        movements = page.movements(of: since.milestones)
    }
}
