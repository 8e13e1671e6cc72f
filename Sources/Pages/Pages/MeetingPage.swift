internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// One meeting with its minutes.
struct MeetingPage: TemplateModel {
    let frame: Frame
    let title: String
    let facts: [KeyFact]
    let minutes: MarkdownText
    let actions: [ActionRow]

    static let fields = Fields<MeetingPage>("The page of one meeting") {
        One("frame", "what stands around the content", \.frame)
        Text("title", "what it dealt with", \.title)
        List("facts", "when it met and what it received", \.facts)
        Prose("minutes", "the minutes", \.minutes)
        List("actions", "what it asked for", \.actions)
    }

    /// The page's title: a report and the meeting that received it are often called the same.
    private static func title(of meeting: Meeting) -> String {
        let title = meeting.title.value
        return title.hasPrefix("Minutes") ? title : "Minutes: " + title
    }

    static let kind = PageKind<MeetingPage>(
        "meeting",
        below: MeetingsPage.kind.link,
        each: { $0.content.meetings },
        entry: { meeting in
            PageEntry(
                SiteMap.meeting(meeting.id),
                title(of: meeting),
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
            KeyFact("Committee", (meeting.committee ?? site.settings.committee).value),
            KeyFact("Date", meeting.date?.words ?? "Not given"),
            report.map { KeyFact("Report received", [KeyFactValue(text: $0.words, address: $0.address)]) },
        ]
        return MeetingPage(
            frame: frame,
            title: meeting.title.value,
            facts: facts.compactMap(\.self),
            minutes: page.text(meeting.minutes, title: meeting.title.value),
            actions: page.actionRows { $0.meeting?.value == meeting.id }
        )
    }
}
