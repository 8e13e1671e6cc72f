internal import CMark
internal import Diagnostics

/// Turns libcmark's tree into values, once, and notes what the rest of the program will ask about.
struct Parser {
    /// Deeper nesting than this is flattened to its words: no reader could follow it, and a stack is finite.
    static let deepestNesting = 40

    let source: String
    let origin: TextOrigin
    var links = [MarkdownLink]()
    var images = [MarkdownLink]()
    var diagnostics = [Diagnostic]()

    /// More unsafe addresses than this in one text are not listed one by one.
    static let mostUnsafeLinks = 100

    private(set) var lines = [Substring]()
    /// Whether a control character is written in the text as itself, which is reported once.
    private var hasControls = false
    /// The text's link definitions, `[name]: address`, by the name as CommonMark compares it.
    private var definitions = [String: Substring]()
    /// Whether a chart or table may stand here: directly in a paragraph.
    private var mayPlaceFigures = false
    private var occurrences = [String: Int]()
    private var footnotes = Footnotes([])
    /// The footnotes by name, and the names in the order in which the text first refers to them.
    private var footnotePlaces = [String: Int]()
    private var namedFootnotes = [String]()
    private var footnoteNumbers = [String: Int]()
    /// Whether this is a link, in which no other link may stand.
    private var isInLink = false
    private var unsafeLinks = 0
    private var line = 1

    init(source: String, origin: TextOrigin) {
        self.source = source
        self.origin = origin
    }

    mutating func parse() -> [Block] {
        // libcmark ends lines at a carriage return too; so that its line numbers are ours, there is one kind of line end.
        let hasReturns = source.utf8.contains(UInt8(ascii: "\r"))
        let text = hasReturns ? source.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : source
        // Cutting at bytes takes a fraction of the time of cutting at characters.
        lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        hasControls = source.hiddenControl != nil
        if hasControls, let index = lines.firstIndex(where: { String($0).hiddenControl != nil }) {
            reportControl(in: String(lines[index]), at: origin.location(ofLine: index + 1))
        }
        for line in lines where line.utf8.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "[") {
            guard let end = line.firstRange(ofExactly: "]:"), let start = line.firstIndex(of: "[") else { continue }
            let name = Self.compared(line[line.index(after: start)..<max(end.lowerBound, line.index(after: start))])
            // The first one counts.
            if definitions[name] == nil { definitions[name] = line }
        }
        footnotes = Footnotes(lines)
        guard !footnotes.definitions.isEmpty else {
            return withTree(of: withoutDeepBlocks(text)) { parser, root in parser.blocks(in: root, depth: 0) }
        }
        noteFootnotes()
        let rest = withoutDeepBlocks(lines.joined(separator: "\n"))
        let blocks = withTree(of: rest) { parser, root in parser.blocks(in: root, depth: 0) }
        return blocks + footnoteBlock()
    }

    /// Keeps the footnotes by their names, and the text without them.
    private mutating func noteFootnotes() {
        lines = footnotes.lines
        for (place, definition) in footnotes.definitions.enumerated() {
            let name = Footnotes.compared(definition.name)
            definitions["^" + name] = nil
            guard footnotePlaces[name] == nil else {
                reportFootnote(
                    definition,
                    "there are two footnotes '[^\(definition.name)]'",
                    "give each a name of its own"
                )
                continue
            }
            footnotePlaces[name] = place
        }
    }

    /// The footnotes that the text refers to, in the order of their numbers.
    private mutating func footnoteBlock() -> [Block] {
        var notes = [Footnote]()
        // One footnote may refer to another, which then comes after it.
        while notes.count < namedFootnotes.count {
            let place = footnotePlaces[namedFootnotes[notes.count]] ?? 0
            let definition = footnotes.definitions[place]
            line = definition.line
            let paragraphs = definition.paragraphs.map { inlines(ofText: $0) }
            notes.append(Footnote(number: notes.count + 1, paragraphs: paragraphs))
        }
        let named = Set(namedFootnotes)
        for definition in footnotes.definitions where !named.contains(Footnotes.compared(definition.name)) {
            reportFootnote(
                definition,
                "nothing refers to the footnote '[^\(definition.name)]', so readers would not see it",
                "write [^\(definition.name)] where it belongs, or take the footnote out"
            )
        }
        return notes.isEmpty ? [] : [.footnotes(notes)]
    }

    /// A piece of text with the marks of footnotes in it.
    private mutating func withFootnotes(_ text: String) -> [Inline] {
        var result = [Inline]()
        var rest = Substring(text)
        var words = ""
        while let start = rest.firstRange(ofExactly: "[^") {
            let inner = rest[start.upperBound...]
            let name = inner.prefix { $0 != "]" && $0 != "[" && !$0.isWhitespace }
            words += rest[..<start.lowerBound]
            guard inner[name.endIndex...].hasPrefix("]"), footnotePlaces[Footnotes.compared(name)] != nil else {
                words += "[^"
                rest = inner
                continue
            }
            if !words.isEmpty { result.append(.text(words)) }
            words = ""
            result.append(.footnote(number(ofFootnote: Footnotes.compared(name))))
            rest = inner[name.endIndex...].dropFirst()
        }
        words += rest
        if !words.isEmpty { result.append(.text(words)) }
        return result
    }

    private mutating func number(ofFootnote name: String) -> Int {
        if let number = footnoteNumbers[name] { return number }
        namedFootnotes.append(name)
        footnoteNumbers[name] = namedFootnotes.count
        return namedFootnotes.count
    }

    private mutating func reportFootnote(_ definition: Footnotes.Definition, _ message: String, _ remedy: String) {
        diagnostics.append(
            .error("footnote", at: origin.location(ofLine: definition.line), message, remedy: remedy)
        )
    }

    /// A name of a link definition as names are compared: without regard to case and to how blanks are written.
    private static func compared(_ name: Substring) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// The definitions that a piece of the text may use.
    private func definitions(for text: String) -> [Substring] {
        guard !definitions.isEmpty, text.utf8.contains(UInt8(ascii: "[")) else { return [] }
        return Set(
            text.split(separator: "[").dropFirst(text.hasPrefix("[") ? 0 : 1)
                .map { Self.compared($0.prefix { $0 != "]" }) }
        )
        .sorted().compactMap { definitions[$0] }
    }

    /// The text without lines that open more blocks than any reader could follow; they are reported.
    private mutating func withoutDeepBlocks(_ text: String) -> String {
        guard let first = lines.firstIndex(where: BlockMarks.isTooDeep) else {
            return text
        }
        report(
            tooLarge:
                "this line begins with more than \(BlockMarks.most) marks of lists or quotations, or is indented as deeply",
            "take the marks out that are not meant",
            origin.location(ofLine: first + 1)
        )
        return lines.map { BlockMarks.isTooDeep($0) ? BlockMarks.without($0) : $0 }
            .joined(separator: "\n")
    }

    /// Parses a text, hands over its root and frees the tree.
    private mutating func withTree<Result>(
        of text: String,
        _ body: (inout Parser, OpaquePointer?) -> Result
    ) -> Result {
        var text = text
        let root = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map { cmark_parse_document($0, characters.count, CMARK_OPT_DEFAULT) } ?? nil
            }
        }
        defer { if let root { cmark_node_free(root) } }
        return body(&self, root)
    }

    // MARK: Blocks

    private mutating func blocks(in parent: OpaquePointer?, depth: Int) -> [Block] {
        var result = [Block]()
        var node = cmark_node_first_child(parent)
        while let current = node {
            line = max(line, Int(cmark_node_get_start_line(current)))
            append(current, to: &result, depth: depth)
            node = cmark_node_next(current)
        }
        return result
    }

    private mutating func append(_ node: OpaquePointer, to result: inout [Block], depth: Int) {
        guard depth < Self.deepestNesting else {
            let words = literals(under: node)
            if !words.isEmpty { result.append(.paragraph([.text(words)])) }
            return
        }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            appendParagraph(node, to: &result)
        case CMARK_NODE_HEADING where appendUnderlinedTable(node, to: &result):
            break
        case CMARK_NODE_HEADING:
            reportUnderline(node)
            let place = origin.location(ofLine: Int(cmark_node_get_start_line(node)))
            let content = inlines(in: node, depth: 0)
            // A heading without words would be an empty stop for whoever moves from heading to heading.
            guard !content.plainText.trimmed.isEmpty else { return }
            result.append(.heading(level: Int(cmark_node_get_heading_level(node)), content: content, location: place))
        case CMARK_NODE_LIST:
            result.append(list(node, depth: depth))
        case CMARK_NODE_BLOCK_QUOTE:
            result.append(.quotation(blocks(in: node, depth: depth + 1)))
        case CMARK_NODE_CODE_BLOCK:
            reportProse(inCode: node)
            result.append(.code(literal(of: node)))
        case CMARK_NODE_HTML_BLOCK:
            let text = withoutComments(literal(of: node))
            if !text.isEmpty { result.append(.paragraph([.text(text)])) }
        case CMARK_NODE_THEMATIC_BREAK:
            result.append(.thematicBreak)
        default:
            result.append(contentsOf: blocks(in: node, depth: depth + 1))
        }
    }

    private mutating func list(_ node: OpaquePointer, depth: Int) -> Block {
        var items = [[Block]]()
        var item = cmark_node_first_child(node)
        while let current = item {
            items.append(blocks(in: current, depth: depth + 1))
            item = cmark_node_next(current)
        }
        // Of lists within lists, the outermost looks through all lines.
        if depth == 0 { reportFlattenedItems(inListAt: node) }
        let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        reportYear(inListAt: node, start: Int(cmark_node_get_list_start(node)), isNumbered, items: items.count)
        return .list(
            start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0,
            items: items
        )
    }

    /// A heading that is a table with a line of hyphens straight below it: a table and a rule.
    private mutating func appendUnderlinedTable(_ node: OpaquePointer, to result: inout [Block]) -> Bool {
        let last = Int(cmark_node_get_end_line(node))
        guard let table = table(in: node, upTo: last - 1) else { return false }
        append(table, at: Int(cmark_node_get_start_line(node)), to: &result)
        result.append(.thematicBreak)
        return true
    }

    private mutating func appendParagraph(_ node: OpaquePointer, to result: inout [Block]) {
        guard let table = table(in: node, upTo: Int(cmark_node_get_end_line(node))) else {
            result.append(.paragraph(paragraph { $0.inlines(in: node, depth: 0) }))
            return
        }
        append(table, at: Int(cmark_node_get_start_line(node)), to: &result)
    }

    /// The table that the lines of a node are, if they are one.
    private func table(in node: OpaquePointer, upTo last: Int) -> PipeTable? {
        let first = Int(cmark_node_get_start_line(node))
        let indentation = Int(cmark_node_get_start_column(node)) - 1
        guard last > first else { return nil }
        return PipeTable(
            lines: (first...last).map { line in
                guard lines.indices.contains(line - 1) else { return "" }
                return line == first
                    ? lines[line - 1].dropFirst(indentation)
                    : Self.withoutContainers(lines[line - 1], upTo: indentation)
            }
        )
    }

    private mutating func append(_ table: PipeTable, at first: Int, to result: inout [Block]) {
        if !table.before.isEmpty {
            result.append(.paragraph(paragraph { $0.inlines(ofText: table.before) }))
        }
        let place = origin.location(ofLine: first + table.headerLine)
        if table.isTooLarge {
            let most = PipeTable.mostCells
            report(
                tooLarge: "this table has more than \(most) cells",
                "put it into a file of its own in 'tables'",
                place
            )
        }
        let excesses = table.rowsWithTooManyCells.map { excess in
            Diagnostic.error(
                "table-row-length",
                at: origin.location(ofLine: first + excess.line),
                "this table row has \(excess.cells) cells, but the table has \(table.header.count) columns",
                remedy: "give every row \(table.header.count) cells; write a pipe inside a cell as \\|"
            )
        }
        diagnostics += excesses.folded(by: \.message)
        diagnostics += table.rowsWithTooFewCells.map { short in
            Diagnostic.query(
                "table-row-short",
                at: origin.location(ofLine: first + short.line),
                "this table row has \(short.cells.counted("cell")), but the table has \(table.header.count) columns",
                remedy: "write every cell, also those that are empty: | words | |"
            )
        }
        .folded(by: \.message)
        result.append(
            .table(
                Table(
                    alignments: table.alignments,
                    header: table.header.map { inlines(ofText: $0) },
                    rows: table.rows.map { row in row.map { inlines(ofText: $0) } },
                    location: place
                )
            )
        )
        if !table.after.isEmpty {
            result.append(.paragraph(paragraph { $0.inlines(ofText: table.after) }))
        }
    }

    /// A line after a paragraph's first without the indentation and quotation marks of the blocks that it stands in; a
    /// line that leaves them out, as CommonMark allows, loses nothing else.
    private static func withoutContainers(_ line: Substring, upTo indentation: Int) -> Substring {
        line.dropFirst(line.prefix(indentation).prefix { $0 == " " || $0 == ">" }.count)
    }

    private mutating func paragraph(_ read: (inout Parser) -> [Inline]) -> [Inline] {
        mayPlaceFigures = true
        defer { mayPlaceFigures = false }
        return read(&self)
    }

    // MARK: Inlines

    /// The inline content of a piece of the text, such as a table cell, which may use the text's link definitions.
    private mutating func inlines(ofText text: String) -> [Inline] {
        guard !text.isEmpty else { return [] }
        // A word in front keeps the piece from being a list, a heading or anything else but a paragraph.
        let guarded = "x " + text
        let used = definitions(for: text)
        let whole = used.isEmpty ? guarded : guarded + "\n\n" + used.joined(separator: "\n")
        return withTree(of: whole) { parser, root in
            guard let paragraph = cmark_node_first_child(root) else { return [] }
            // What is more than a paragraph is shown as it was written rather than lost.
            guard cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH, cmark_node_next(paragraph) == nil else {
                return [.text(text)]
            }
            var content = parser.inlines(in: paragraph, depth: 0)
            guard case .text(let words)? = content.first, words.hasPrefix("x ") else { return [.text(text)] }
            content[0] = .text(String(words.dropFirst(2)))
            if words.utf8.count == 2 { content.removeFirst() }
            return content
        }
    }

    private mutating func inlines(in parent: OpaquePointer?, depth: Int) -> [Inline] {
        var result = [Inline]()
        var node = cmark_node_first_child(parent)
        while let current = node {
            if let inline = inline(current, depth: depth) {
                if !footnotePlaces.isEmpty, !isInLink, case .text(let words) = inline {
                    result += withFootnotes(words)
                } else {
                    result.append(inline)
                }
            }
            node = cmark_node_next(current)
        }
        return result
    }

    private mutating func inline(_ node: OpaquePointer, depth: Int) -> Inline? {
        guard depth < Self.deepestNesting else { return .text(literals(under: node)) }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT:
            let text = literal(of: node)
            if text.utf8.contains(UInt8(ascii: "<")), text.contains("<!--") { reportOpenComment() }
            // One that is written as `&#1;` is seen only here.
            if !hasControls { reportControl(in: text, at: origin.location(ofLine: line)) }
            return .text(text)
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(of: node))
        case CMARK_NODE_HTML_INLINE:
            let text = withoutComments(literal(of: node))
            return text.isEmpty ? nil : .text(text)
        case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth + 1))
        case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth + 1))
        case CMARK_NODE_LINK:
            let link = link(node, depth: depth)
            guard AddressSafety.isSafe(link.destination) else {
                report(link)
                return link.content.isEmpty ? nil : .emphasis(link.content)
            }
            links.append(link)
            return .link(link)
        case CMARK_NODE_IMAGE:
            let image = link(node, depth: depth)
            images.append(image)
            if depth > 0 || !mayPlaceFigures { reportMisplaced(image) }
            return .image(image)
        default: return .text(literals(under: node))
        }
    }

    private mutating func link(_ node: OpaquePointer, depth: Int) -> MarkdownLink {
        let destination = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let occurrence = occurrences[destination, default: 0]
        occurrences[destination] = occurrence + 1
        let wasInLink = isInLink
        isInLink = true
        defer { isInLink = wasInLink }
        return MarkdownLink(
            destination: destination,
            title: cmark_node_get_title(node).map { String(cString: $0) } ?? "",
            content: inlines(in: node, depth: depth + 1),
            occurrence: occurrence,
            origin: origin,
            line: line
        )
    }

    // MARK: Findings

    private mutating func report(_ link: MarkdownLink) {
        guard unsafeLinks < Self.mostUnsafeLinks else { return }
        unsafeLinks += 1
        let address = String(
            String.UnicodeScalarView(link.destination.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })
        )
        let scheme = AddressSafety.scheme(of: link.destination)
        guard scheme.map(AddressSafety.webSchemes.contains) == false else {
            diagnostics.append(
                .error(
                    "unsafe-link",
                    at: link.location,
                    "the address '\(address)' is not whole: one of the web needs a scheme and a host, and no user name",
                    remedy: "write it in full, for example https://www.example.gov.uk or mailto:name@example.gov.uk"
                )
            )
            return
        }
        diagnostics.append(
            .error(
                "unsafe-link",
                at: link.location,
                "the address '\(address)' cannot be published: a page may only link to https, http, mailto, "
                    + "tel, other pages, and this site's own schemes",
                remedy: "write the address of a page, for example https://www.example.gov.uk"
            )
        )
    }

    /// Reports a chart or table where none can stand: in a heading, a table cell, a link or stressed words.
    private mutating func reportMisplaced(_ image: MarkdownLink) {
        guard let scheme = AddressSafety.scheme(of: image.destination), scheme == "chart" || scheme == "table" else {
            return
        }
        diagnostics.append(
            .error(
                "misplaced-figure",
                at: image.location,
                "a \(scheme) cannot stand inside a heading, a table cell, a link or stressed words",
                remedy: "put '![](\(image.destination))' into a paragraph of its own"
            )
        )
    }

    /// Reports what is larger than any page could show.
    private mutating func report(tooLarge message: String, _ remedy: String, _ place: SourceLocation) {
        diagnostics.append(.error("too-large", at: place, message, remedy: remedy))
    }

    /// Reports a control character, which no page may hold.
    private mutating func reportControl(in text: String, at location: SourceLocation) {
        guard let control = text.hiddenControl else { return }
        diagnostics.append(
            .error(
                "control-character",
                at: location,
                "this text holds the control character \(control), which cannot be seen",
                remedy: "take it out"
            )
        )
    }

    /// Reports a comment that would be shown to readers, or that hides everything after it.
    private mutating func reportOpenComment() {
        diagnostics.append(
            .error(
                "open-comment",
                at: origin.location(ofLine: line),
                "this comment is not closed, or has '--' inside a line of text, so that it would not stay hidden",
                remedy: "put the comment on a line of its own, from '<!--' to '-->'"
            )
        )
    }

    /// Raw HTML without comments; one that does not end is reported.
    private mutating func withoutComments(_ text: String) -> String {
        let (rest, isOpen) = RawHTML.withoutComments(text)
        if isOpen { reportOpenComment() }
        return rest
    }

    // MARK: Literals

    func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    /// All the words under a node, gathered without recursion.
    private func literals(under node: OpaquePointer) -> String {
        var words = ""
        let iterator = cmark_iter_new(node)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return words }
            guard event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(iterator) else { continue }
            var literal = literal(of: current)
            switch cmark_node_get_type(current) {
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: literal = RawHTML.withoutComments(literal).text
            default: break
            }
            if !literal.isEmpty { words += words.isEmpty ? literal : " " + literal }
        }
    }
}
