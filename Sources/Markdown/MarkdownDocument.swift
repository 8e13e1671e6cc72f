package import Diagnostics

/// A Markdown text, parsed once and rendered wherever it appears.
///
/// The language is CommonMark, as libcmark reads it, plus pipe tables. Raw HTML is text like any other.
package struct MarkdownDocument: Sendable {
    /// The text as it was written.
    package let source: String
    /// Where the text begins in its file.
    package let origin: TextOrigin
    /// Its blocks, in order.
    package let blocks: [Block]
    /// Every link, in the order of the text, those in tables included.
    package let links: [MarkdownLink]
    /// Every image, in the order of the text.
    package let images: [MarkdownLink]
    /// What is wrong with the text itself: addresses that must not be published, table rows that lose a cell.
    package let diagnostics: [Diagnostic]

    /// Parses a text.
    ///
    /// Nothing that can be written in it makes this fail; what should not be published is reported in `diagnostics`.
    package init(_ source: String, origin: TextOrigin) {
        var parser = Parser(source: source, origin: origin)
        self.source = source
        self.origin = origin
        self.blocks = parser.parse()
        self.links = parser.links
        self.images = parser.images
        self.diagnostics = parser.diagnostics
    }

    private init(source: String, origin: TextOrigin, blocks: [Block], links: [MarkdownLink], images: [MarkdownLink]) {
        self.source = source
        self.origin = origin
        self.blocks = blocks
        self.links = links
        self.images = images
        self.diagnostics = []
    }

    /// Where the text begins.
    package var location: SourceLocation { origin.start }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { blocks.isEmpty }

    /// The words alone, without markup, with a blank between blocks.
    package var plainText: String { blocks.map(\.plainText).joined(separator: " ") }

    /// The text cut at its highest headings: each part with its heading, and what stands before the first heading with
    /// none.
    package var sections: [Section] {
        guard let level = blocks.lazy.compactMap(\.headingLevel).min() else {
            return blocks.isEmpty ? [] : [Section(heading: nil, location: origin.start, body: self)]
        }
        // Footnotes go with the part that refers to them.
        let footnotes = blocks.flatMap(\.footnotes)
        var sections = [Section]()
        var heading: String?
        var location = origin.start
        var body = [Block]()
        func finished() -> Section {
            Section(
                heading: heading,
                location: location,
                body: MarkdownDocument(
                    source: source,
                    origin: origin,
                    blocks: body.with(footnotes),
                    links: [],
                    images: []
                )
            )
        }
        for block in blocks where block.footnotes.isEmpty {
            guard case .heading(level, let content, let place) = block else {
                body.append(block)
                continue
            }
            if heading != nil || !body.isEmpty { sections.append(finished()) }
            (heading, location, body) = (content.plainText, place, [])
        }
        sections.append(finished())
        return sections
    }

    /// A part of a text, from one heading to the next of the same level.
    package struct Section: Sendable {
        /// The heading's words; `nil` for what stands before the first one.
        package let heading: String?
        /// Where the heading stands.
        package let location: SourceLocation
        /// What follows the heading.
        ///
        /// Its links belong to the whole text and are not listed again.
        package let body: MarkdownDocument
    }

    /// The text from a part onwards, put together again: used where leading parts have a place of their own.
    package static func joining(_ sections: some Collection<Section>, of whole: MarkdownDocument) -> MarkdownDocument {
        let blocks = sections.flatMap { section -> [Block] in
            guard let heading = section.heading else { return section.body.blocks }
            return [.heading(level: 1, content: [.text(heading)], location: section.location)] + section.body.deepened
        }
        return MarkdownDocument(
            source: whole.source,
            origin: whole.origin,
            blocks: blocks.filter(\.footnotes.isEmpty).with(whole.blocks.flatMap(\.footnotes)),
            links: [],
            images: []
        )
    }

    /// The blocks with every heading at level 2 or below, for standing under a heading of level 1.
    private var deepened: [Block] {
        blocks.map { block in
            guard case .heading(let level, let content, let location) = block else { return block }
            return .heading(level: max(level, 2), content: content, location: location)
        }
    }
}

extension Block {
    /// The level of a heading, or `nil` for anything else.
    var headingLevel: Int? {
        if case .heading(let level, _, _) = self { level } else { nil }
    }

    /// The footnotes, or nothing for anything else.
    var footnotes: [Footnote] {
        if case .footnotes(let footnotes) = self { footnotes } else { [] }
    }

    /// The words alone.
    var plainText: String {
        switch self {
        case .paragraph(let content), .heading(_, let content, _): content.plainText
        case .list(_, _, let items): items.joined().map(\.plainText).joined(separator: " ")
        case .quotation(let blocks): blocks.map(\.plainText).joined(separator: " ")
        case .code(let text): text
        case .thematicBreak: ""
        case .footnotes(let footnotes):
            footnotes.flatMap(\.paragraphs).map(\.plainText).joined(separator: " ")
        case .table(let table):
            ([table.header] + table.rows).joined().map(\.plainText).joined(separator: " ")
        }
    }
}
