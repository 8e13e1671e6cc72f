import Diagnostics
package import SafeHTML

/// The levels that a text's headings take on a page: its highest ones the same, and no level skipped below them.
struct HeadingLevels {
    private var open = [Int]()

    /// How far below the text's highest headings the next one stands.
    mutating func depth(ofNext level: Int) -> Int {
        open.removeAll { $0 >= level }
        open.append(level)
        return open.count - 1
    }
}

extension MarkdownDocument {
    /// A heading of a text.
    package struct Heading: Sendable {
        /// Its words.
        package let words: String
        /// Its anchor on any page that shows the text.
        package let anchor: HeadingAnchor
    }

    /// The headings that have no other one above them, for a table of contents.
    package var mainHeadings: [Heading] {
        var levels = HeadingLevels()
        return Self.headings(in: blocks).compactMap { level, content, location in
            guard levels.depth(ofNext: level) == 0 else { return nil }
            let words = content.plainText
            return Heading(words: words, anchor: HeadingAnchor(words, at: location))
        }
    }

    /// The words of every heading, in the order of the text.
    package var headingWords: [String] { Self.headings(in: blocks).map { $0.content.plainText } }

    /// Every heading in the order of the text.
    private static func headings(in blocks: [Block]) -> [(level: Int, content: [Inline], location: SourceLocation)] {
        blocks.flatMap { block -> [(level: Int, content: [Inline], location: SourceLocation)] in
            switch block {
            case .heading(let level, let content, let location): [(level, content, location)]
            case .list(_, _, let items): items.flatMap { headings(in: $0) }
            case .quotation(let blocks): headings(in: blocks)
            case .paragraph, .code, .thematicBreak, .table, .footnotes: []
            }
        }
    }
}

extension HeadingAnchor {
    /// The anchor of a heading of a text, which is told apart by where it stands in the content.
    init(_ words: String, at location: SourceLocation) {
        self.init("\(location.path):\(location.line):\(location.column)", words: Slug.make(from: words))
    }
}
