public import Diagnostics
public import Markdown

/// An inspection finding or another duty that milestones and KPIs answer.
public struct Obligation: Sendable {
    /// Where an obligation comes from.
    public enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as officers name them.
        case inspectionFinding = "inspection finding"
        case priorityAction = "priority action"
        case statutoryDuty = "statutory duty"
        case commitment
    }

    /// Given once and never reused.
    public var id: Located<String>
    /// What is asked, in a line.
    public var title: String
    /// Who found or imposed it, and when.
    public var source: String
    /// Where it comes from.
    public var kind: Kind
    /// The paragraph or section.
    public var reference: String?
    /// More about it.
    public var detail: MarkdownDocument?

    /// Creates an obligation.
    public init(
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
