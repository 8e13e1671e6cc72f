package import Diagnostics
package import Markdown

/// What happened to somebody who must not be identifiable.
package struct CaseStudy: Sendable {
    /// How the people in it are protected.
    package enum Identity: String, CaseIterable, Sendable {
        /// Nothing in it could identify them.
        case anonymised
        /// They have other names.
        case pseudonym
        /// They agreed to be recognisable.
        case consent

        /// A sentence for readers.
        package var words: String {
            switch self {
            case .anonymised: "Details that could identify the people in this case study have been left out."
            case .pseudonym: "The people in this case study have been given other names."
            case .consent: "The people in this case study have agreed to its publication."
            }
        }
    }

    /// The parts of a case study, in their order.
    package enum Part: String, CaseIterable, Sendable {
        /// What was wrong, what was done, what came of it, what those concerned said.
        case concern = "Concern"
        case intervention = "Intervention"
        case impact = "Impact"
        case feedback = "Feedback"
    }

    /// The file's name without its ending; it gives the address.
    package var id: Located<String>
    /// Its title.
    package var title: Located<String>
    /// How the people in it are protected.
    package var identity: Located<Identity>
    /// The first report that it appeared in.
    package var report: Located<String>?
    /// One sentence for lists.
    package var summary: String
    /// Its parts, in their order; one that does not apply is absent.
    package var parts: [(part: Part, text: MarkdownDocument)]
    /// The whole body, for what concerns all parts alike.
    package var body: MarkdownDocument

    /// Creates a case study.
    package init(
        id: Located<String>,
        title: Located<String>,
        identity: Located<Identity>,
        report: Located<String>? = nil,
        summary: String,
        parts: [(part: Part, text: MarkdownDocument)],
        body: MarkdownDocument
    ) {
        self.id = id
        self.title = title
        self.identity = identity
        self.report = report
        self.summary = summary
        self.parts = parts
        self.body = body
    }
}
