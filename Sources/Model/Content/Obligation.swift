package import Declarations
package import Diagnostics
package import Markdown

/// An inspection finding or another duty that milestones and measures answer.
package struct Obligation: Thing {
    /// Where an obligation comes from.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as officers name them.
        case inspectionFinding = "inspection finding"
        case priorityAction = "priority action"
        case statutoryDuty = "statutory duty"
        case commitment
        /// What was found to be good, which nobody has to answer.
        case strength
    }

    package var id: Located<String>
    package var title: Located<String>
    package var source: Located<String>
    package var kind: Located<Kind>
    package var reference: Located<String>?
    package var detail: MarkdownDocument?
    /// The body that has to answer it.
    package var responsible: Located<String>?
    /// By when.
    package var due: Located<WrittenDate>?
    /// When it was inspected again, or is to be.
    package var reviewed: Located<WrittenDate>?

    /// The first report by which it was known; without one, it always was.
    package var firstReport: Located<String>?

    /// Whether something has to answer it.
    package var asksForAnswer: Bool { kind.value != .strength }
}

extension Obligation {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        title = .none(at: location)
        source = .none(at: location)
        kind = Located(.commitment, at: location)
    }

    package static let declaration = Declaration<Obligation>(
        "obligation",
        "An inspection finding or another duty that milestones and measures answer"
    ) {
        IDKey(\.id, example: "FDFV-10")
        Line("title", \.title, "What is asked, in a line")
        Line("source", \.source, "Who found or imposed it, and when")
        Choice("kind", \.kind, "Where it comes from")
        Code("reference", \.reference, "The paragraph or section")
        Prose("detail", \.detail, "More about it")
        Line("responsible", \.responsible, "The body that has to answer it")
        Written("due", \.due, "By when it is to be answered")
        Written("reviewed", \.reviewed, "When it was inspected again, or is to be")
        Line(
            "first-report",
            \.firstReport,
            "The first report by which it was known, where that is not the first of all",
            example: "2024-25",
            to: .facts
        )
    }
}
