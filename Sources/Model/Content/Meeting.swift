package import Declarations
package import Diagnostics
package import Markdown

/// A meeting of the committee, with its minutes.
package struct Meeting: Thing {
    /// The file's name without its ending.
    package var id: String
    package var title: Located<String>
    package var date: Located<WrittenDate>?
    package var committee: Located<String>?
    package var report: Located<String>?
    package var part: Located<Int>?
    /// Whether a later meeting has confirmed the minutes.
    package var standing: Located<MinutesStanding>?
    /// Who was there, and who was not, by office.
    package var attendance: [MarkdownDocument] = []
    package var items: [MeetingItem] = []
    package var minutes: MarkdownDocument

    /// What members asked, in the order of the items.
    package var questions: [MemberQuestion] { items.flatMap(\.questions) }
}

/// What the minutes of a meeting are worth.
package enum MinutesStanding: String, CaseIterable, Sendable {
    /// Not yet confirmed by a later meeting.
    case draft
    case confirmed
}

extension Meeting: NamedThing {
    package init(at location: SourceLocation) {
        id = ""
        title = .none(at: location)
        minutes = .none(at: location)
    }

    package mutating func take(id: Located<String>) { self.id = id.value }

    package var isExempt: Bool { part.map { $0.value != 1 } ?? false }

    package static let exampleFile = "2025-07.md"

    package static let declaration = Declaration<Meeting>("meeting", "A meeting of the committee, with its minutes") {
        Line("title", \.title, "What the meeting dealt with")
        Written("date", \.date, "When it met; may be left out if the papers do not say", example: "2025-07-10")
        Line("committee", \.committee, "Which committee met, if it is not the site's")
        Line("report", \.report, "The report that it received", example: "2024-25", to: .facts)
        PartKey(\.part)
        Choice("minutes", \.standing, "Whether a later meeting has confirmed the minutes")
        Prose("attendance", \.attendance, "Who was there and who sent apologies, by office; a line for each group")
        Groups("items", \.items, "What the meeting dealt with, item by item")
        Body(\.minutes, "The minutes")
    }
}
