package import Diagnostics

/// An answer to a query: why the content is as it is.
package struct Acknowledgement: Sendable {
    /// The id of the rule that asks.
    package var rule: Located<String>
    /// The file that it asks about, within the content folder; `*` stands for any one name.
    package var file: Located<String>
    /// Words of the query or of the line that it is about, or names of things that a query lists; without any, every
    /// query of the rule about the file is meant.
    package var words: [String]
    /// The answer.
    package var reason: String
    /// Who gives it, by role.
    package var by: String

    /// Creates an answer.
    package init(rule: Located<String>, file: Located<String>, words: [String] = [], reason: String, by: String) {
        self.rule = rule
        self.file = file
        self.words = words
        self.reason = reason
        self.by = by
    }
}
