internal import Diagnostics
internal import Model
internal import Templates

/// All meetings.
struct MeetingsPage: TemplateModel {
    let frame: Frame
    let meetings: [MeetingRow]

    static let fields = Fields<MeetingsPage>("The page of all meetings") {
        One("frame", "what stands around the content", \.frame)
        List("meetings", "the meetings, newest first", \.meetings)
    }

    static let kind = PageKind<MeetingsPage>(
        "meetings",
        at: SiteMap.meetings,
        title: "Meetings",
        description: "Meetings of the committee with their minutes.",
        in: [.moreNavigation],
        presence: .listed { !$0.content.meetings.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> MeetingsPage {
        let site = page.site
        return MeetingsPage(
            frame: frame,
            meetings: site.content.meetings.reversed().map { meeting in
                MeetingRow(
                    title: meeting.title.value,
                    address: page.address(of: SiteMap.meeting(meeting.id)),
                    date: meeting.date?.words,
                    committee: (meeting.committee ?? site.settings.committee).value
                )
            }
        )
    }
}

/// A meeting in a list.
struct MeetingRow: TemplateModel {
    let title: String
    let address: String
    let date: String?
    let committee: String

    static let fields = Fields<MeetingRow>("A meeting in a list") {
        Text("title", "what it dealt with", \.title)
        Link("address", "link to its minutes", \.address)
        OptionalText("date", "when it met, if the papers say", \.date)
        Text("committee", "which committee met", \.committee)
    }
}
