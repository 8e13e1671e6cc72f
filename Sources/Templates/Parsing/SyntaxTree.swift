/// A part of a template, after the whitespace rules have been applied.
enum Node: Sendable {
    /// Text that is written as it is.
    case text(Range<Int>)
    /// The start of a line that is written; indentation goes here.
    case lineStart
    /// A value.
    case variable(VariableNode)
    /// A section or an inverted section.
    case section(SectionNode)
    /// Another template.
    case partial(PartialNode)
    /// Another template with content for its blocks.
    case parent(ParentNode)
    /// A place that can be filled from outside.
    case block(BlockNode)
}

/// `{{name}}` or `{{{name}}}`.
struct VariableNode: Sendable {
    let path: NamePath
    let isRaw: Bool
    let offset: Int
    /// Where in the HTML it stands.
    var place = MarkupPlace.content
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct SectionNode: Sendable {
    let path: NamePath
    let isInverted: Bool
    let offset: Int
    var body: [Node]
}

/// `{{> name}}`.
struct PartialNode: Sendable {
    let name: String
    let offset: Int
    /// What is put before every line of the other template, if the tag stands alone.
    let indentation: [UInt8]
    /// Where in the HTML it stands.
    var place = MarkupPlace.content
}

/// `{{< name}}…{{/name}}`.
struct ParentNode: Sendable {
    let name: String
    let offset: Int
    /// What is put before every line of the other template, if the tags stand alone.
    let indentation: [UInt8]
    /// The content for blocks, in order.
    var arguments: [BlockNode]
    /// The first thing between the tags that belongs to no block, and so is never shown.
    let stray: Int?
    /// Where in the HTML it stands.
    var place = MarkupPlace.content
}

/// `{{$name}}…{{/name}}`.
struct BlockNode: Sendable {
    let name: String
    let offset: Int
    /// The content between the tags.
    var body: [Node]
    /// Whether the content starts on the line after its tag.
    let startsAtLineStart: Bool
    /// Whether the content ends where a new line would start.
    let endsAtLineStart: Bool
    /// How the block stands on its lines; `nil` if there is other text on them.
    let standalone: Standalone?
    /// Where in the HTML it stands.
    var place = MarkupPlace.content

    /// A block that has its lines to itself.
    struct Standalone: Sendable {
        /// What goes before the content if it starts on the line of the tag.
        let lead: [UInt8]
        /// What goes before every line of content that comes from outside.
        let indentation: [UInt8]
        /// The end of the block's last line, which stays if the content does not bring its own.
        let lineEnd: Range<Int>?
    }
}
