internal import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model
internal import Templates

/// The brief for members: what a report says, on two sides of paper, to be read in ten minutes.
struct BriefPage: TemplateModel {
    let frame: Frame
    let reportTitle: String
    let asAt: String
    let headline: String
    let told: HomeTold?
    let worseHeading: String
    let worse: HomeMeasures?
    let noneWorse: String
    let slipped: HomeMilestones?
    let unfinished: String?
    let promised: [BriefPromise]
    let morePromised: String?
    let priorities: [PriorityHeatRow]
    let hasTargets: Bool
    let questions: [EnquiryRow]
    let moreQuestions: String?

    static let fields = Fields<BriefPage>("The brief for members, on two sides of paper") {
        One("frame", "what stands around the content", \.frame)
        Text("reportTitle", "the report's title", \.reportTitle)
        Text("asAt", "the report's date in words", \.asAt)
        Text("headline", "the report in one sentence, made from what it counts", \.headline)
        OptionalOne("told", "the report that members were told last; absent in a first report", \.told)
        Text("worseHeading", "what the KPIs that come first have in common", \.worseHeading)
        OptionalOne("worse", "the KPIs that got worse since members were told; in a first report, off target", \.worse)
        Text("noneWorse", "what is said where there are none", \.noneWorse)
        OptionalOne("slipped", "the milestones that missed or moved their date", \.slipped)
        OptionalText("unfinished", "how many milestones the end of the plan year leaves unfinished", \.unfinished)
        List("promised", "what was promised to members and is overdue, not kept or unanswered", \.promised)
        OptionalText("morePromised", "how much more of that there is", \.morePromised)
        List("priorities", "the priorities with their counts", \.priorities)
        YesNo("hasTargets", "whether any KPI has a target", \.hasTargets)
        List("questions", "the first ten lines of enquiry", \.questions)
        OptionalText("moreQuestions", "how many more there are", \.moreQuestions)
    }

    /// So much of each fits on two sides of A4 together: `Tests/Browser/test_paper.py` prints them.
    private static let shown = (worse: 7, slipped: 5, promised: 4, questions: 10)

    static let kind = PageKind<BriefPage>(
        "brief",
        at: SiteMap.brief,
        title: "Brief for members",
        description: "What got worse, what slipped, what was promised and what to ask, on two sides of paper.",
        in: [.moreNavigation],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> BriefPage {
        let site = page.site
        let record = site.snapshot.toldAndNow.record
        let promised = page.briefPromises()
        let facts = site.snapshot.headlineFacts
        return BriefPage(
            frame: frame,
            reportTitle: site.report.title.value,
            asAt: site.report.asAt.words,
            headline: HomePhrases.headline(facts),
            told: record.map { HomeTold($0, on: page) },
            worseHeading: HomePhrases.worseHeading(isFirstReport: record == nil),
            worse: page.worse(shown: shown.worse),
            noneWorse: HomePhrases.noneWorse(isFirstReport: record == nil, measures: site.measures.count),
            slipped: page.slipped(shown: shown.slipped),
            unfinished: page.unfinishedThisYear,
            promised: Array(promised.prefix(shown.promised)),
            morePromised: HomePhrases.more(promised.count, shown: shown.promised),
            priorities: page.priorityHeatRows(),
            hasTargets: facts.withTarget > 0,
            questions: page.enquiryRows(site.linesOfEnquiry.prefix(shown.questions)),
            moreQuestions: HomePhrases.more(site.linesOfEnquiry.count, shown: shown.questions)
        )
    }
}

/// Something that was promised to members and is overdue, not kept or unanswered.
struct BriefPromise: TemplateModel {
    let address: String
    let words: String
    let state: String

    static let fields = Fields<BriefPromise>("Something that was promised to members and has not come about") {
        Link("address", "link to it", \.address)
        Text("words", "what was promised or asked", \.words)
        Text("state", "what has become of it: Overdue, Not kept, No answer yet", \.state)
    }
}

extension Page {
    /// What was promised to members and has not come about: numbers first, then what is overdue, then what nobody has
    /// answered.
    func briefPromises() -> [BriefPromise] {
        let snapshot = site.snapshot
        let overdue = snapshot.knownActions.filter { $0.isOverdue(asAt: snapshot.asAt) }.compactMap { action in
            brief(
                Reference(.action, action.id.value),
                HomePhrases.brief(action.text.plainText),
                state: BriefPhrases.overdue(due: action.due?.value.words ?? "")
            )
        }
        let unanswered = snapshot.unansweredQuestions.compactMap { _, question in
            let words = HomePhrases.brief(question.words)
            return brief(Reference(.question, question.id.value), words, state: BriefPhrases.noAnswer)
        }
        return brokenPromises() + overdue + unanswered
    }

    /// The numbers that were promised by a date that has passed, and were not reached as far as anyone can say.
    func brokenPromises() -> [BriefPromise] {
        site.snapshot.promises.filter(\.isBroken).compactMap { promise in
            brief(
                Reference(.milestone, promise.milestone.milestone.id.value),
                BriefPhrases.promised(promise),
                state: promise.state.words
            )
        }
    }

    private func brief(_ reference: Reference, _ words: String, state: String) -> BriefPromise? {
        link(to: reference).map { BriefPromise(address: $0.address, words: words, state: state) }
    }
}
