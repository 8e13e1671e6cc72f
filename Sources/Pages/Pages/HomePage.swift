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
    let planSummary: MarkdownText?
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
        OptionalProse("planSummary", "what the plan is", \.planSummary)
        Text("year", "the plan year that the report is on", \.year)
        Text("milestoneCount", "how many milestones were agreed for the year", \.milestoneCount)
        List("counts", "how many of them have which rating", \.counts)
        Text("kpiCount", "how many KPIs there are", \.measureCount)
        List("kpiCounts", "how many of them have which rating", \.measureCounts)
        YesNo("hasKPIs", "whether there are any", \.hasKPIs)
        List("worse", "the first KPIs whose latest reading is worse than the one before, off target first", \.worse)
        Text("worseCount", "how many of them there are", \.worseCount)
        YesNo("hasMoreWorse", "whether there are more than those shown", \.hasMoreWorse)
        Link("scorecardAddress", "the way to the scorecard", \.scorecardAddress)
        List("questions", "the first lines of enquiry", \.questions)
        Text("questionCount", "how many lines of enquiry there are", \.questionCount)
        YesNo("hasMoreQuestions", "whether there are more than those shown", \.hasMoreQuestions)
        Link("enquiryAddress", "the way to all lines of enquiry", \.enquiryAddress)
        OptionalOne("changes", "what changed since the last report, the worst of it", \.changes)
        List("overdue", "the first milestones that are overdue, of all years, the longest overdue first", \.overdue)
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

    private static func make(_ page: Page, _ frame: Frame) -> HomePage {
        let site = page.site
        let plan = site.settings.plan
        let scheme = site.settings.milestoneRatings
        let thisYear = site.content.priorities.flatMap { site.snapshot.thisYear($0) }
        let summary = page.text(plan.summary)
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
            changes: site.snapshot.changes.map { HomeChanges($0, on: page) },
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
    /// The measures whose latest reading is worse than the one before: off target first, then near, then the rest.
    fileprivate func worseRows() -> [MeasureRow] {
        let order: [Rating] = [.offTarget, .nearTarget, .onTarget, .noTarget]
        let worse = site.measures.filter {
            $0.direction?.verdict == .worse && $0.current?.value != nil
        }
        return order.flatMap { rating in
            worse.filter { $0.rating == rating }.map { row(for: $0, of: site.priority($0.priority)) }
        }
    }
}

extension Page {
    /// The milestones that are overdue, the longest overdue first.
    fileprivate func overdueRows() -> [MilestoneRow] {
        let overdue = site.content.priorities.flatMap { priority in
            rows(for: (site.snapshot.standings[priority.id] ?? []).filter(\.isOverdue), of: priority)
        }
        return overdue.sorted { $0.dueISO < $1.dueISO }
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

    init(_ changes: Changes, on page: Page) {
        reportTitle = changes.published.report.title
        address = page.way(to: SiteMap.changes)
        nothing = changes.isEmpty
        measures = Array(page.changedKPIs(changes.measures).filter { !$0.isNew }.prefix(Self.shownKPIs))
        movements = page.movements(of: changes.milestones)
    }
}
