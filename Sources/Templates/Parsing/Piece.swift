/// A stretch of a template as the scanner finds it: text within one line, the end of a line, or a tag.
enum Piece {
    /// Text without the end of a line.
    case text(Range<Int>)
    /// The end of a line: a line feed, or a carriage return and a line feed.
    case lineEnd(Range<Int>)
    /// A tag.
    case tag(Tag)
}

/// A tag between its delimiters.
struct Tag {
    /// What a tag does.
    enum Kind {
        case variable, rawVariable, section, invertedSection, close, partial, parent, block, comment, delimiters

        /// Whether a closing tag must follow.
        var opens: Bool {
            switch self {
            case .section, .invertedSection, .parent, .block: true
            default: false
            }
        }

        /// Whether a line that holds nothing else disappears.
        var canStandAlone: Bool { self != .variable && self != .rawVariable }
    }

    /// What it does.
    let kind: Kind
    /// What it names; empty for comments and delimiters.
    let name: String
    /// Where its name begins, or the tag itself if it has none: where errors point.
    let nameOffset: Int
    /// Where the tag begins.
    let start: Int

    /// The tag as it stands in a template with the usual delimiters, for messages.
    var written: String {
        switch kind {
        case .variable: "{{\(name)}}"
        case .rawVariable: "{{{\(name)}}}"
        case .section: "{{#\(name)}}"
        case .invertedSection: "{{^\(name)}}"
        case .close: "{{/\(name)}}"
        case .partial: "{{> \(name)}}"
        case .parent: "{{< \(name)}}"
        case .block: "{{$\(name)}}"
        case .comment: "{{! }}"
        case .delimiters: "{{= =}}"
        }
    }
}
