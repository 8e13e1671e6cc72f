internal import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model
internal import Templates

/// The ten-minute page: by name, what got worse, what slipped, what to ask and what members asked for; then the counts.
struct HomePage: TemplateModel {
    let frame: Frame
    let headline: String
    let told: HomeTold?
    let later: ReportRow?
    let worseHeading: String
    let worse: HomeMeasures?
    let noneWorse: String
    let sinceTold: String?
    let offTarget: HomeMeasures?
    let better: HomeMeasures?
    let slipped: HomeMilestones?
    let unfinished: String?
    let unfinishedAddress: String
    let dueNext: HomeMilestones?
    let questions: [EnquiryRow]
    let moreQuestions: String?
    let enquiryAddress: String
    let openActions: [ActionRow]
    let overdueActions: String?
    let brokenPromises: [BriefPromise]
    let unanswered: [QuestionRow]
    let askedAddress: String?
    let actionsAddress: String
    let untargeted: String?
    let hasTargets: Bool
    let priorities: [PriorityHeatRow]
    let caseStudy: CaseStudyCard?
    let caseStudiesAddress: String
    let milestonesAddress: String
    let ratingsAddress: String

    static let fields = Fields<HomePage>("The home page") {
        One("frame", "what stands around the content", \.frame)
        Text("headline", "the report in one sentence, made from what it counts", \.headline)
        OptionalOne("told", "the report that members were told last; absent in a first report", \.told)
        OptionalOne("later", "the newest report after this one, if there is one", \.later)
        Text("worseHeading", "what the KPIs that come first have in common", \.worseHeading)
        OptionalOne(
            "worse",
            "the KPIs that got worse since members were told, or than usual; in a first report, those off target too",
            \.worse
        )
        Text("noneWorse", "what is said where there are none", \.noneWorse)
        OptionalText("sinceTold", "how many KPIs are worse, better and level since members were told", \.sinceTold)
        OptionalOne("offTarget", "the other KPIs that are off target", \.offTarget)
        OptionalOne("better", "the KPIs that got better since members were told", \.better)
        OptionalOne("slipped", "the milestones that missed or moved their date", \.slipped)
        OptionalText("unfinished", "how many milestones the end of the plan year leaves unfinished", \.unfinished)
        Link("unfinishedAddress", "link to them, by name", \.unfinishedAddress)
        OptionalOne("dueNext", "the milestones that are due next", \.dueNext)
        List("questions", "the first lines of enquiry", \.questions)
        OptionalText("moreQuestions", "how many more there are", \.moreQuestions)
        Link("enquiryAddress", "link to all lines of enquiry", \.enquiryAddress)
        List("openActions", "what meetings asked for and is still to be done", \.openActions)
        OptionalText("overdueActions", "how many of that is overdue", \.overdueActions)
        List("brokenPromises", "the numbers that were promised and not reached", \.brokenPromises)
        List("unanswered", "what members asked and have no answer to", \.unanswered)
        OptionalLink("askedAddress", "link to everything asked and promised, where anything was asked", \.askedAddress)
        Link("actionsAddress", "link to all actions", \.actionsAddress)
        OptionalText("untargeted", "that no KPI has a target, where none has", \.untargeted)
        YesNo("hasTargets", "whether any KPI has a target", \.hasTargets)
        List("priorities", "the priorities with their counts", \.priorities)
        OptionalOne("caseStudy", "a case study", \.caseStudy)
        Link("caseStudiesAddress", "link to all case studies", \.caseStudiesAddress)
        Link("milestonesAddress", "link to the milestone register", \.milestonesAddress)
        Link("ratingsAddress", "link to the explanation of the ratings", \.ratingsAddress)
    }

    /// How many of what got worse, of what slipped and of the questions the home page shows.
    private static let shown = (worse: 5, slipped: 3, questions: 3, better: 3, dueNext: 5)

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
        let told = site.snapshot.toldAndNow
        let groups = Dictionary(grouping: told.measures, by: \.group)
        func count(_ group: ChangeGroup) -> Int { groups[group]?.count ?? 0 }
        let isFirst = told.record == nil
        let offTarget = site.snapshot.offTarget
        let known = Set(site.snapshot.knownActions.map(\.id.value))
        let open = page.actionRows { known.contains($0.id.value) && $0.state.value == .open }
        let facts = site.snapshot.headlineFacts
        return HomePage(
            frame: frame,
            headline: HomePhrases.headline(facts),
            told: told.record.map { HomeTold($0, on: page) },
            later: page.newestLaterReport(),
            worseHeading: HomePhrases.worseHeading(isFirstReport: isFirst),
            worse: page.worse(shown: shown.worse),
            noneWorse: HomePhrases.noneWorse(isFirstReport: isFirst, measures: site.measures.count),
            sinceTold: HomePhrases.sinceTold(
                worse: facts.worse,
                better: count(.better),
                level: count(.level),
                notComparable: count(.notComparable)
            ),
            offTarget: page.some(isFirst ? [] : offTarget, shown: shown.worse, at: SiteMap.scorecard),
            better: page.some(told.measures(.better), shown: shown.better, at: page.changes(.better)),
            slipped: page.slipped(shown: shown.slipped),
            unfinished: page.unfinishedThisYear,
            unfinishedAddress: page.address(of: SiteMap.milestones) + "#" + MilestonesPage.unfinishedAnchor,
            dueNext: page.some(site.snapshot.dueNext.count) {
                HomeMilestones(
                    rows: page.dueRows(site.snapshot.dueNext.prefix(shown.dueNext)),
                    more: HomePhrases.more(site.snapshot.dueNext.count, shown: shown.dueNext)
                )
            },
            questions: page.enquiryRows(site.linesOfEnquiry.prefix(shown.questions)),
            moreQuestions: HomePhrases.more(site.linesOfEnquiry.count, shown: shown.questions),
            enquiryAddress: page.address(of: SiteMap.enquiry),
            openActions: open,
            overdueActions: HomePhrases.overdue(open.count(where: \.isOverdue), of: open.count),
            brokenPromises: page.brokenPromises(),
            unanswered: site.snapshot.unansweredQuestions.map { page.row(for: $0.question, of: $0.meeting) },
            askedAddress: site.snapshot.knownMeetings.contains { !$0.questions.isEmpty }
                ? page.address(of: SiteMap.asked) : nil,
            actionsAddress: page.address(of: SiteMap.actions),
            untargeted: HomePhrases.targets(withTarget: facts.withTarget, of: facts.measures),
            hasTargets: facts.withTarget > 0,
            priorities: page.priorityHeatRows(),
            caseStudy: site.caseStudies.first.flatMap { page.cards(for: [$0.study], of: $0.priority).first },
            caseStudiesAddress: page.address(of: SiteMap.caseStudies),
            milestonesAddress: page.address(of: SiteMap.milestones),
            ratingsAddress: page.address(of: SiteMap.ratings)
        )
    }
}

/// The report that members were told last.
struct HomeTold: TemplateModel {
    let title: String
    let address: String
    let asAt: String
    let changesAddress: String

    static let fields = Fields<HomeTold>("The report that members were told last") {
        Text("title", "its title", \.title)
        Link("address", "link to it", \.address)
        Text("asAt", "its as-at date in words", \.asAt)
        Link("changesAddress", "link to everything that changed since", \.changesAddress)
    }

    init(_ record: PublishedRecord, on page: Page) {
        title = record.report.title
        address = page.address(of: SiteMap.report(record.report.id))
        asAt = Day(record.report.asAt)?.words ?? record.report.asAt
        changesAddress = page.address(of: SiteMap.changes)
    }
}

/// Some measures by name, and how many more there are.
struct HomeMeasures: TemplateModel {
    let rows: [ToldNowRow]
    let more: String?
    let address: String
    let hasTold: Bool
    let hasTargets: Bool

    static let fields = Fields<HomeMeasures>("Some KPIs by name, and how many more there are") {
        List("rows", "the KPIs, the worst first", \.rows)
        OptionalText("more", "how many more there are: and 7 more", \.more)
        Link("address", "link to all of them", \.address)
        YesNo("hasTold", "whether members were told of any of them", \.hasTold)
        YesNo("hasTargets", "whether any of them has a target", \.hasTargets)
    }
}

/// Some milestones by name, and how many more there are.
struct HomeMilestones: TemplateModel {
    let rows: [SlippedRow]
    let more: String?

    static let fields = Fields<HomeMilestones>("Some milestones by name, and how many more there are") {
        List("rows", "the milestones, in order", \.rows)
        OptionalText("more", "how many more there are: and 27 more", \.more)
    }
}

extension Page {
    /// The first of some measures.
    fileprivate func measures(_ measures: [MeasureToldAndNow], shown: Int, at address: String) -> HomeMeasures {
        let rows = toldNowRows(measures.prefix(shown))
        return HomeMeasures(
            rows: rows,
            more: HomePhrases.more(measures.count, shown: shown),
            address: self.address(of: address),
            hasTold: rows.contains { $0.told != nil },
            hasTargets: rows.contains { $0.target != nil }
        )
    }

    /// The measures that got worse since members were told; in a first report, those off target too.
    func worse(shown: Int) -> HomeMeasures? {
        let told = site.snapshot.toldAndNow
        let all = told.measures(.worse) + (told.record == nil ? site.snapshot.offTarget : [])
        return some(all, shown: shown, at: changes(.worse))
    }

    /// Where all changes of a group are, or all measures in a first report.
    fileprivate func changes(_ group: ChangeGroup) -> String {
        site.snapshot.toldAndNow.record == nil
            ? SiteMap.scorecard : SiteMap.changes + "#" + ChangeSection.anchor(group)
    }

    /// The milestones that missed or moved their date; `nil` where there are none.
    func slipped(shown: Int) -> HomeMilestones? {
        let all = site.snapshot.slipped
        return some(all.count) {
            HomeMilestones(rows: slippedRows(all.prefix(shown)), more: HomePhrases.more(all.count, shown: shown))
        }
    }

    /// How many milestones the end of the plan year leaves unfinished, in a sentence.
    var unfinishedThisYear: String? {
        HomePhrases.unfinished(
            site.snapshot.unfinishedThisYear.count,
            of: site.content.priorities.reduce(0) { $0 + site.snapshot.thisYear($1).count },
            year: site.report.year.text
        )
    }

    /// The same; `nil` where there are none.
    fileprivate func some(_ measures: [MeasureToldAndNow], shown: Int, at address: String) -> HomeMeasures? {
        measures.isEmpty ? nil : self.measures(measures, shown: shown, at: address)
    }

    fileprivate func some<Model>(_ count: Int, _ make: () -> Model) -> Model? { count > 0 ? make() : nil }

    /// The newest report after this one, if there is one.
    fileprivate func newestLaterReport() -> ReportRow? {
        guard let report = site.content.reports.last, ReportTime(report, on: site) == .later else { return nil }
        return row(for: report)
    }
}
