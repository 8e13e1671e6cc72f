public import Diagnostics
public import Markdown

/// A term or an abbreviation.
public struct GlossaryEntry: Sendable {
    /// The term as it is written.
    public var term: Located<String>
    /// What an abbreviation stands for.
    public var expansion: String?
    /// What it means.
    public var definition: MarkdownDocument?

    /// Creates an entry.
    public init(term: Located<String>, expansion: String? = nil, definition: MarkdownDocument? = nil) {
        self.term = term
        self.expansion = expansion
        self.definition = definition
    }
}
