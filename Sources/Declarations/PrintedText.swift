package import Diagnostics
package import Markdown

/// A text that is printed, searched or sent to machines, with its place.
package struct PrintedText: Sendable {
    /// What was written.
    package enum Words: Sendable {
        /// Plain text on one line.
        case line(Located<String>)
        /// A reference or a number: printed, but not words of a language.
        case code(Located<String>)
        case prose(MarkdownDocument)
    }

    package let words: Words
    /// The key that it was written under; empty for the body of a file.
    package let key: String
    /// Where it goes.
    package let destinations: Destinations

    package init(_ words: Words, key: String, destinations: Destinations) {
        self.words = words
        self.key = key
        self.destinations = destinations
    }

    /// The words without markup.
    package var plain: String {
        switch words {
        case .line(let line), .code(let line): line.value
        case .prose(let document): document.plainText
        }
    }

    package var location: SourceLocation {
        switch words {
        case .line(let line), .code(let line): line.location
        case .prose(let document): document.location
        }
    }
}
