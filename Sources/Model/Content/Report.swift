package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// What one meeting of the committee receives, as at a date.
package struct Report: Thing {
    /// Whether members have received it.
    package enum State: String, CaseIterable, Sendable {
        /// Still being written.
        case draft
        /// Received, and no longer to be changed in silence.
        case published
    }

    /// The folder's name.
    package var id: String
    package var title: Located<String>
    /// "Today" for everything in the report.
    package var asAt: Located<Day>
    package var year: Located<PlanYear>
    package var state: Located<State>
    package var version: Located<String>?
    package var meeting: Located<String>?
    package var meetingDate: Located<WrittenDate>?
    package var leadMember: Located<String>?
    package var leadDirector: Located<String>?
    package var author: Located<String>?
    package var contact: Located<String>?
    package var reference: Located<String>?
    package var isKeyDecision: Located<Bool>?
    package var part: Located<Int>?
    package var exemption: Located<String>?
    package var appendices: [Paper] = []
    package var backgroundPapers: [Paper] = []
    package var signOff: [SignOff] = []
    /// The formal sections, in the order written.
    package var formalSections: [(section: FormalSection, text: MarkdownDocument)] = []
    /// The narrative after the formal sections.
    package var narrative: MarkdownDocument
    /// The whole body, for what concerns all of it alike.
    package var body: MarkdownDocument
    /// What officers say of the questions to ask, and questions of their own.
    package var enquiry: EnquiryNotes?
    /// What was published, frozen; `nil` for a report that was not.
    package var published: PublishedRecord?

    /// Whether the public may not see it.
    package var isExempt: Bool { part.map { $0.value != 1 } ?? false }
}

extension Report {
    package init(at location: SourceLocation) {
        id = ""
        title = .none(at: location)
        asAt = Located(.placeholder, at: location)
        year = Located(.placeholder, at: location)
        state = Located(.draft, at: location)
        narrative = .none(at: location)
        body = .none(at: location)
    }

    package static let declaration = Declaration<Report>("report", "What one meeting receives, as at a date") {
        Line("title", \.title, "Its title")
        Written("as-at", \.asAt, "\"Today\" for everything in the report")
        Written("year", \.year, "The plan year that it reports on")
        Choice("state", \.state, "Whether members have received it")
        Code("version", \.version, "The version's number", to: [.pages, .record])
        Line("meeting", \.meeting, "The meeting that receives it: a file in meetings/", example: "2025-07", to: .facts)
        Written("meeting-date", \.meetingDate, "When it is received", example: "2025-07")
        Line("lead-member", \.leadMember, "The member responsible, by office", to: [.pages, .record])
        Line("lead-director", \.leadDirector, "The director responsible, by role", to: [.pages, .record])
        Line("author", \.author, "Who wrote it, by role", to: [.pages, .record]).expected
        Code("contact", \.contact, "Who answers questions about it", to: [.pages, .record])
        Code("reference", \.reference, "The council's reference", to: [.pages, .record])
        Written("key-decision", \.isKeyDecision, "Whether it asks for a key decision", example: "no")
        PartKey(\.part)
        Code("exemption", \.exemption, "The paragraph under which a part 2 report is exempt", to: [.pages, .record])
        papers("appendices", \.appendices, Paper.appendix, "What is attached")
        papers("background-papers", \.backgroundPapers, Paper.background, "What it relies on")
        Groups("sign-off", \.signOff, "Who approved it")
        Body(\.body, "The formal sections, then the narrative", to: [.pages, .search, .record])
    } check: { report, source in
        (report.formalSections, report.narrative) = FormalSection.split(report.body, source)
        guard let part = report.part, part.value == 2, report.exemption == nil else { return }
        source.error(
            "missing-key",
            at: part.location,
            "a part 2 report must say under which paragraph it is exempt",
            remedy: "add 'exemption: paragraph …'"
        )
    }

    /// Papers of one kind, which errors call by its name.
    private static func papers(
        _ name: String,
        _ path: any WritableKeyPath<Report, [Paper]> & Sendable,
        _ declaration: Declaration<Paper>,
        _ meaning: String
    ) -> [Key<Report>] {
        [
            Key(
                name,
                meaning,
                form: .groups { declaration.description },
                isRequired: false,
                to: [.pages, .record],
                read: { source, report in
                    report[keyPath: path] = source.groups(name, named: declaration.name).map(declaration.read)
                },
                texts: { report, visit in
                    for paper in report[keyPath: path] { declaration.texts(of: paper, visit) }
                },
                value: { report, _ in
                    let titles = report[keyPath: path].map { DeclaredValue.text($0.title.value) }
                    return titles.isEmpty ? nil : .list(titles)
                }
            )
        ]
    }
}
