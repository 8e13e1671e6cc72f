package import Diagnostics
package import Measures
package import Markdown

/// What one meeting of the committee receives, as at a date.
package struct Report: Sendable {
    /// Whether members have received it.
    package enum State: String, CaseIterable, Sendable {
        /// Still being written.
        case draft
        /// Received, and no longer to be changed in silence.
        case published
    }

    /// The folder's name.
    package var id: String
    /// Its title.
    package var title: Located<String>
    /// "Today" for everything in the report.
    package var asAt: Located<Day>
    /// The plan year that it reports on.
    package var year: Located<PlanYear>
    /// Whether members have received it.
    package var state: Located<State>
    /// The formal fields of the cover sheet.
    package var cover: CoverSheet
    /// The formal sections, in the order written.
    package var formalSections: [(section: FormalSection, text: MarkdownDocument)]
    /// The narrative after the formal sections.
    package var narrative: MarkdownDocument
    /// The whole body, for what concerns all of it alike.
    package var body: MarkdownDocument
    /// Questions that the site adds to the lines of enquiry.
    package var ownQuestions: MarkdownDocument?
    /// What was published, frozen; `nil` for a report that was not.
    package var published: PublishedRecord?

    /// Creates a report.
    package init(
        id: String,
        title: Located<String>,
        asAt: Located<Day>,
        year: Located<PlanYear>,
        state: Located<State>,
        cover: CoverSheet = CoverSheet(),
        formalSections: [(section: FormalSection, text: MarkdownDocument)] = [],
        narrative: MarkdownDocument,
        body: MarkdownDocument,
        ownQuestions: MarkdownDocument? = nil,
        published: PublishedRecord? = nil
    ) {
        self.id = id
        self.title = title
        self.asAt = asAt
        self.year = year
        self.state = state
        self.cover = cover
        self.formalSections = formalSections
        self.narrative = narrative
        self.body = body
        self.ownQuestions = ownQuestions
        self.published = published
    }
}

/// The headings that a cover report has by custom.
package enum FormalSection: String, CaseIterable, Sendable {
    /// The usual headings, in their usual order.
    case purpose = "Purpose"
    case recommendations = "Recommendations and reasons"
    case alternatives = "Alternatives considered"
    case corporatePlan = "Relevance to the corporate plan"
    case financial = "Financial implications and risks"
    case carbon = "Carbon footprint"
    case other = "Other implications"
}

/// The formal fields of a cover report.
package struct CoverSheet: Sendable {
    /// A paper that goes with the report, or that it relies on.
    package struct Paper: Sendable {
        /// Its title.
        package var title: String
        /// The letter or number that it is cited by.
        package var reference: String?
        /// 1 for public, 2 for exempt.
        package var part: Int

        /// Creates a paper.
        package init(title: String, reference: String? = nil, part: Int = 1) {
            self.title = title
            self.reference = reference
            self.part = part
        }
    }

    /// An officer's approval.
    package struct SignOff: Sendable {
        /// Whose approval, by role.
        package var role: String
        /// The approval's reference.
        package var reference: String?
        /// When it was given.
        package var date: WrittenDate?

        /// Creates a sign-off.
        package init(role: String, reference: String? = nil, date: WrittenDate? = nil) {
            self.role = role
            self.reference = reference
            self.date = date
        }
    }

    /// The version's number.
    package var version: String?
    /// The meeting that receives it: the id of a file in `meetings/`.
    package var meeting: Located<String>?
    /// When it is received.
    package var meetingDate: Located<WrittenDate>?
    /// The member responsible, by office.
    package var leadMember: String?
    /// The director responsible, by role.
    package var leadDirector: String?
    /// Who wrote it.
    package var author: String?
    /// Who answers questions about it.
    package var contact: String?
    /// The council's reference.
    package var reference: String?
    /// Whether it asks for a key decision.
    package var isKeyDecision: Bool?
    /// 1 for public, 2 for exempt.
    package var part: Located<Int>?
    /// The paragraph under which a part 2 report is exempt.
    package var exemption: String?
    /// What is attached.
    package var appendices: [Paper]
    /// What it relies on.
    package var backgroundPapers: [Paper]
    /// Who approved it.
    package var signOff: [SignOff]

    /// Creates a cover sheet.
    package init(
        version: String? = nil,
        meeting: Located<String>? = nil,
        meetingDate: Located<WrittenDate>? = nil,
        leadMember: String? = nil,
        leadDirector: String? = nil,
        author: String? = nil,
        contact: String? = nil,
        reference: String? = nil,
        isKeyDecision: Bool? = nil,
        part: Located<Int>? = nil,
        exemption: String? = nil,
        appendices: [Paper] = [],
        backgroundPapers: [Paper] = [],
        signOff: [SignOff] = []
    ) {
        self.version = version
        self.meeting = meeting
        self.meetingDate = meetingDate
        self.leadMember = leadMember
        self.leadDirector = leadDirector
        self.author = author
        self.contact = contact
        self.reference = reference
        self.isKeyDecision = isKeyDecision
        self.part = part
        self.exemption = exemption
        self.appendices = appendices
        self.backgroundPapers = backgroundPapers
        self.signOff = signOff
    }
}
