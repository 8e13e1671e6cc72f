internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// One meeting with its minutes.
struct MeetingPage: TemplateModel {
    let frame: Frame
    let title: String
    let facts: [KeyFact]
    let attendance: [MarkdownText]
    var hasAttendance: Bool { !attendance.isEmpty }
    let isDraft: Bool
    let items: [MeetingItemRow]
    let minutes: MarkdownText
    let actions: [ActionRow]

    static let fields = Fields<MeetingPage>("The page of one meeting") {
        One("frame", "what stands around the content", \.frame)
        Text("title", "what it dealt with", \.title)
        List("facts", "when it met and what it received", \.facts)
        ProseList("attendance", "who was there and who was not, a line for each group", \.attendance)
        YesNo("hasAttendance", "whether that is known", \.hasAttendance)
        YesNo("isDraft", "whether its minutes have not been confirmed yet", \.isDraft)
        List("items", "what it dealt with, item by item", \.items)
        Prose("minutes", "the minutes", \.minutes)
        List("actions", "what it asked for", \.actions)
    }

    static let kind = PageKind<MeetingPage>(
        "meeting",
        below: MeetingsPage.kind.link,
        each: { $0.content.meetings },
        entry: { meeting in
            PageEntry(
                SiteMap.meeting(meeting.id),
                MeetingPhrases.title(meeting.title.value),
                listedAs: meeting.title.value,
                description: "Minutes of the committee."
            )
        },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame, _ meeting: Meeting) -> MeetingPage {
        let site = page.site
        let report = meeting.report.flatMap { page.link(to: Reference(.report, $0.value)) }
        let facts: [KeyFact?] = [
            KeyFact(FactNames.committee, (meeting.committee ?? site.settings.committee).value),
            KeyFact(FactNames.date, meeting.date?.words ?? MeetingPhrases.noDate),
            report.map { KeyFact(FactNames.reportReceived, [KeyFactValue(text: $0.words, address: $0.address)]) },
            KeyFact(FactNames.minutes, meeting.standing?.value.words),
        ]
        return MeetingPage(
            frame: frame,
            title: meeting.title.value,
            facts: facts.compactMap(\.self),
            attendance: meeting.attendance.map { page.text($0, headingLevel: 3) },
            isDraft: meeting.standing?.value == .draft,
            items: meeting.items.enumerated().map { page.row(for: $1, number: $0 + 1, of: meeting) },
            minutes: page.text(meeting.minutes, title: meeting.title.value),
            actions: page.actionRows { $0.meeting?.value == meeting.id }
        )
    }
}

/// One item of a meeting.
struct MeetingItemRow: TemplateModel {
    let anchor: String
    let number: String
    let title: String
    let report: PageLink?
    let presentedBy: String?
    let summary: MarkdownText?
    let outcome: String?
    let questions: [QuestionRow]
    var hasQuestions: Bool { !questions.isEmpty }

    static let fields = Fields<MeetingItemRow>("One item of a meeting") {
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("number", "its place among the items, from 1", \.number)
        Text("title", "what it was about", \.title)
        OptionalOne("report", "the report that was received under it", \.report)
        OptionalText("presentedBy", "who presented it", \.presentedBy)
        OptionalProse("summary", "what was said under it, beside questions and answers", \.summary)
        OptionalText("outcome", "what members decided", \.outcome)
        List("questions", "what members asked, with the answers", \.questions)
        YesNo("hasQuestions", "whether they asked anything", \.hasQuestions)
    }
}

extension Page {
    fileprivate func row(for item: MeetingItem, number: Int, of meeting: Meeting) -> MeetingItemRow {
        MeetingItemRow(
            anchor: "item-\(number)",
            number: "\(number)",
            title: item.title.value,
            report: item.report.flatMap { link(to: Reference(.report, $0.value)) },
            presentedBy: item.presentedBy?.value,
            summary: text(item.summary, headingLevel: 3),
            outcome: item.outcome?.value,
            questions: item.questions.map { row(for: $0, of: meeting) }
        )
    }
}
