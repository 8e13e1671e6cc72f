package import Diagnostics
package import Markdown

/// An inspection finding or another duty that milestones and measures answer.
package struct Obligation: Sendable {
    /// Where an obligation comes from.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as officers name them.
        case inspectionFinding = "inspection finding"
        case priorityAction = "priority action"
        case statutoryDuty = "statutory duty"
        case commitment
    }

    /// Given once and never reused.
    package var id: Located<String>
    /// What is asked, in a line.
    package var title: String
    /// Who found or imposed it, and when.
    package var source: String
    /// Where it comes from.
    package var kind: Kind
    /// The paragraph or section.
    package var reference: String?
    /// More about it.
    package var detail: MarkdownDocument?

    /// Creates an obligation.
    package init(
        id: Located<String>,
        title: String,
        source: String,
        kind: Kind,
        reference: String? = nil,
        detail: MarkdownDocument? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.kind = kind
        self.reference = reference
        self.detail = detail
    }
}
