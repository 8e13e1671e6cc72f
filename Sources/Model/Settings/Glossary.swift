package import Diagnostics
package import Markdown

/// A term or an abbreviation.
package struct GlossaryEntry: Sendable {
    /// The term as it is written.
    package var term: Located<String>
    /// What an abbreviation stands for.
    package var expansion: String?
    /// What it means.
    package var definition: MarkdownDocument?

    /// Creates an entry.
    package init(term: Located<String>, expansion: String? = nil, definition: MarkdownDocument? = nil) {
        self.term = term
        self.expansion = expansion
        self.definition = definition
    }
}
