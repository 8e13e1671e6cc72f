internal import Diagnostics
internal import Model
internal import Templates

/// Everything that members asked and were promised, with what has happened since.
struct AskedPage: TemplateModel {
    /// What was asked at one meeting.
    struct MeetingQuestions: TemplateModel {
        let anchor: String
        let title: String
        let address: String
        let date: String?
        let questions: [QuestionRow]

        static let fields = Fields<MeetingQuestions>("What was asked at one meeting") {
            Text("anchor", "its place on the page, for the id attribute", \.anchor)
            Text("title", "what the meeting dealt with", \.title)
            Link("address", "link to its minutes", \.address)
            OptionalText("date", "when it met, if the papers say", \.date)
            List("questions", "the questions, in order", \.questions)
        }
    }

    let frame: Frame
    let summary: String
    let unanswered: [QuestionRow]
    var hasUnanswered: Bool { !unanswered.isEmpty }
    let promises: [PromiseRow]
    var hasPromises: Bool { !promises.isEmpty }
    let promised: [ActionRow]
    var hasPromised: Bool { !promised.isEmpty }
    let recommended: [ActionRow]
    var hasRecommended: Bool { !recommended.isEmpty }
    let meetings: [MeetingQuestions]
    let actionsAddress: String

    static let fields = Fields<AskedPage>("What members asked and were promised") {
        One("frame", "what stands around the content", \.frame)
        Text("summary", "how much there is, and how much is open, in a sentence", \.summary)
        List("unanswered", "the questions without an answer", \.unanswered)
        YesNo("hasUnanswered", "whether there are any", \.hasUnanswered)
        List("promises", "the numbers that milestones promise, those not kept first", \.promises)
        YesNo("hasPromises", "whether any milestone promises a number", \.hasPromises)
        List("promised", "what officers or the executive promised, what is overdue first", \.promised)
        YesNo("hasPromised", "whether anything was promised", \.hasPromised)
        List("recommended", "what members recommended, with the responses", \.recommended)
        YesNo("hasRecommended", "whether anything was recommended", \.hasRecommended)
        List("meetings", "what was asked, meeting by meeting, the newest first", \.meetings)
        Link("actionsAddress", "link to all actions", \.actionsAddress)
    }

    static let kind = PageKind<AskedPage>(
        "asked-and-promised",
        at: SiteMap.asked,
        title: "Asked and promised",
        description: "What members asked and were promised at meetings, with what has happened since.",
        in: [.moreNavigation],
        presence: .made(isSomethingAskedOrPromised),
        make: make
    )

    /// Without questions, undertakings and promises the page would be empty, and nothing would lead to it.
    private static func isSomethingAskedOrPromised(_ site: SiteContext) -> Bool {
        site.snapshot.knownMeetings.contains { !$0.questions.isEmpty }
            || site.snapshot.knownActions.contains { $0.kind.value == .undertaking }
            || site.content.priorities.contains { $0.milestones.contains { !$0.promises.isEmpty } }
    }

    private static func make(_ page: Page, _ frame: Frame) -> AskedPage {
        let known = page.site.snapshot.knownMeetings
        let promises = page.site.snapshot.promises
        let actions = Set(page.site.snapshot.knownActions.map(\.id.value))
        let promised = page.actionRows { actions.contains($0.id.value) && $0.kind.value == .undertaking }
        let recommended = page.actionRows { actions.contains($0.id.value) && $0.kind.value == .recommendation }
        let unanswered = page.site.snapshot.unansweredQuestions.map { page.row(for: $0.question, of: $0.meeting) }
        return AskedPage(
            frame: frame,
            summary: MeetingPhrases.summary(
                questions: known.reduce(0) { $0 + $1.questions.count },
                withWords: known.flatMap(\.questions).count { $0.asked != nil },
                unanswered: unanswered.count,
                promises: promised.count,
                openPromises: promised.count(where: \.isOpen),
                numbers: promises.map(\.state)
            ),
            unanswered: unanswered,
            promises: page.rows(for: promises),
            promised: promised,
            recommended: recommended,
            meetings: known.reversed().compactMap { meeting in
                let questions = meeting.questions.filter { $0.answered != nil }
                guard !questions.isEmpty else { return nil }
                return MeetingQuestions(
                    anchor: SiteMap.anchor(.meeting, meeting.id),
                    title: meeting.title.value,
                    address: page.address(of: SiteMap.meeting(meeting.id)),
                    date: meeting.date?.words,
                    questions: questions.map { page.row(for: $0, of: meeting) }
                )
            },
            actionsAddress: page.address(of: SiteMap.actions)
        )
    }
}
