package import Diagnostics

/// A piece of a Markdown text that stands on lines of its own.
package indirect enum Block: Sendable {
    /// A paragraph.
    case paragraph([Inline])
    /// A heading with its level as written, 1 to 6.
    case heading(level: Int, content: [Inline], location: SourceLocation)
    /// A list: the number that it starts with if it is numbered, whether its items are set tight, and the items.
    case list(start: Int?, isTight: Bool, items: [[Block]])
    /// A quotation.
    case quotation([Block])
    /// Preformatted text.
    case code(String)
    /// A rule between two parts.
    case thematicBreak
    /// A table made with pipes.
    case table(Table)
    /// The footnotes, at the end of a text.
    case footnotes([Footnote])
}

/// A piece of a line.
package indirect enum Inline: Sendable {
    /// Text as it is read.
    case text(String)
    /// The end of a source line inside a paragraph.
    case softBreak
    /// A line break that was asked for.
    case lineBreak
    /// Text that a machine reads.
    case code(String)
    /// Stress.
    case emphasis([Inline])
    /// Importance.
    case strong([Inline])
    /// A link.
    case link(MarkdownLink)
    /// An image, or a chart or table placed by its scheme.
    case image(MarkdownLink)
    /// The mark of a footnote, with its number.
    case footnote(Int)
}

/// A link or an image, with its place in the file.
package struct MarkdownLink: Sendable {
    /// The address as written, with entities and escapes resolved.
    package let destination: String
    /// The title in quotation marks after the address; empty without one.
    package let title: String
    /// The words of the link, or the text alternative of the image.
    package let content: [Inline]
    /// How many links to the same address stand before this one in the text.
    let occurrence: Int
    let origin: TextOrigin
    /// The line of the text that the link's block begins on, counted from 1.
    let line: Int

    /// Where the address is written; worked out only when it is asked for.
    package var location: SourceLocation {
        origin.file.placeOfLink(to: destination, from: origin.start, occurrence: occurrence)
            ?? origin.location(ofLine: line)
    }
}

/// A table made with pipes.
package struct Table: Sendable {
    /// How a column is set.
    package enum Alignment: Sendable, Hashable {
        /// As the style sheet says.
        case unspecified
        /// To the left, in the middle, to the right.
        case left, centre, right
    }

    /// One for each column.
    package let alignments: [Alignment]
    /// The headings, one for each column.
    package let header: [[Inline]]
    /// The rows, each with as many cells as there are headings.
    package let rows: [[[Inline]]]
    /// The first line of the table.
    package let location: SourceLocation
}

extension Sequence where Element == Inline {
    /// The words alone, without their markup.
    package var plainText: String {
        var text = ""
        for inline in self {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .footnote: break
            case .emphasis(let content), .strong(let content): text += content.plainText
            case .link(let link), .image(let link): text += link.content.plainText
            }
        }
        return text
    }
}
