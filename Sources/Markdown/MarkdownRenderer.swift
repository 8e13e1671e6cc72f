import Diagnostics

@_spi(HTMLProducer) package import SafeHTML

/// Writes Markdown texts as HTML for one page.
package struct MarkdownRenderer {
    private let links: any LinkResolver
    private let anchors: PageAnchors
    private var buffer = [UInt8]()
    private var topLevel = 2
    private var levels = HeadingLevels()
    private var lastHeading: String?
    private var tableCaption: [Inline]?
    /// How many tables had each name so far.
    private var tableNames: [String: Int] = [:]
    /// The anchors of the text's footnotes and of the first mark of each.
    private var footnotes: [Int: (note: String, mark: String)] = [:]

    /// Makes what writes texts on a page.
    package init(links: any LinkResolver, anchors: PageAnchors) {
        self.links = links
        self.anchors = anchors
    }

    /// Writes a text as HTML.
    ///
    /// - Parameters:
    ///   - document: What to write.
    ///   - headingLevel: The level that the text's highest heading takes on the page; no level is skipped below it.
    ///   - title: What the text is about, for the captions of tables that have no heading above them.
    /// - Returns: The markup of the text's blocks.
    package mutating func html(
        _ document: MarkdownDocument,
        headingLevel: Int = 2,
        title: String? = nil
    ) -> HTML {
        topLevel = headingLevel
        levels = HeadingLevels()
        lastHeading = title
        tableCaption = nil
        footnotes = [:]
        append(document.blocks, isTight: false)
        return takeBuffer()
    }

    private mutating func takeBuffer() -> HTML {
        defer { buffer.removeAll(keepingCapacity: true) }
        return HTML(vouchingFor: String(decoding: buffer, as: UTF8.self))
    }

    // MARK: Blocks

    private mutating func append(_ blocks: [Block], isTight: Bool) {
        for (index, block) in blocks.enumerated() {
            let next = blocks.indices.contains(index + 1) ? blocks[index + 1] : nil
            if case .paragraph(let content) = block, case .table? = next, let caption = Self.caption(content) {
                tableCaption = caption
            } else {
                append(block, isTight: isTight)
            }
        }
    }

    /// The caption that a paragraph `Table: …` in front of a table gives it.
    private static func caption(_ content: [Inline]) -> [Inline]? {
        guard case .text(let words)? = content.first, words.hasPrefix("Table:") else { return nil }
        let caption = [.text(String(words.dropFirst("Table:".count).drop { $0.isWhitespace }))] + content.dropFirst()
        return caption.plainText.trimmed.isEmpty ? nil : caption
    }

    private mutating func append(_ block: Block, isTight: Bool) {
        switch block {
        case .paragraph(let content):
            appendParagraph(content, isTight: isTight)
        case .heading(let level, let content, let location):
            appendHeading(level: level, content: content, location: location)
        case .list(let start, let isTight, let items):
            appendList(start: start, isTight: isTight, items: items)
        case .quotation(let blocks):
            write("<blockquote>\n")
            append(blocks, isTight: false)
            write("</blockquote>\n")
        case .code(let text):
            write("<pre tabindex=\"0\"><code>")
            Escaping.append(text, to: &buffer)
            write("</code></pre>\n")
        case .thematicBreak:
            write("<hr>\n")
        case .table(let table):
            append(table)
        case .footnotes(let notes):
            append(notes)
        }
    }

    /// A paragraph's words, and after them the charts and tables that it places.
    private mutating func appendParagraph(_ content: [Inline], isTight: Bool) {
        var words = [Inline]()
        var figures = [HTML]()
        for inline in content {
            if case .image(let image) = inline, let figure = links.figure(for: image) {
                figures.append(figure)
            } else {
                words.append(inline)
            }
        }
        if figures.isEmpty || !words.plainText.trimmed.isEmpty {
            if !isTight { write("<p>") }
            append(words)
            if !isTight { write("</p>\n") }
        }
        for figure in figures {
            write(figure.markup)
            write("\n")
        }
    }

    private mutating func appendHeading(level: Int, content: [Inline], location: SourceLocation) {
        let pageLevel = min(topLevel + levels.depth(ofNext: level), 6)
        let words = content.plainText
        let anchor = anchors.written(HeadingAnchor(words, at: location))
        lastHeading = words
        write("<h\(pageLevel) id=\"")
        Escaping.append(anchor, to: &buffer)
        write("\">")
        append(content)
        write("</h\(pageLevel)>\n")
    }

    private mutating func appendList(start: Int?, isTight: Bool, items: [[Block]]) {
        let name = start == nil ? "ul" : "ol"
        if let start, start != 1 { write("<ol start=\"\(start)\">\n") } else { write("<\(name)>\n") }
        for item in items {
            write("<li>")
            if !isTight, item.count > 0 { write("\n") }
            append(item, isTight: isTight)
            write("</li>\n")
        }
        write("</\(name)>\n")
    }

    /// A name for a table that has no caption of its own; the second of one name is `Table 2`.
    private mutating func numbered(_ name: String) -> String {
        let count = (tableNames[name] ?? 0) + 1
        tableNames[name] = count
        return count == 1 ? name : "\(name) \(count)"
    }

    private mutating func append(_ table: Table) {
        let isHidden = tableCaption == nil
        let caption = tableCaption ?? [.text(numbered(lastHeading ?? "Table"))]
        tableCaption = nil
        write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        Escaping.append(caption.plainText, to: &buffer)
        write("\">\n<table>\n<caption")
        write(isHidden ? " class=\"visually-hidden\">" : ">")
        append(caption)
        write("</caption>\n<thead>\n<tr>")
        for (cell, alignment) in zip(table.header, table.alignments) {
            if cell.isEmpty {
                write("<td></td>")
            } else {
                write("<th scope=\"col\"\(Self.cssClass(alignment))>")
                append(cell)
                write("</th>")
            }
        }
        write("</tr>\n</thead>\n")
        if !table.rows.isEmpty {
            write("<tbody>\n")
            for row in table.rows {
                write("<tr>")
                for (column, (cell, alignment)) in zip(row, table.alignments).enumerated() {
                    let isRowHeading = column == 0 && !cell.isEmpty
                    write(isRowHeading ? "<th scope=\"row\"" : "<td")
                    write(Self.cssClass(alignment) + ">")
                    append(cell)
                    write(isRowHeading ? "</th>" : "</td>")
                }
                write("</tr>\n")
            }
            write("</tbody>\n")
        }
        write("</table>\n</div>\n")
    }

    private static func cssClass(_ alignment: Table.Alignment) -> String {
        switch alignment {
        case .unspecified, .left: ""
        case .centre: " class=\"centre\""
        case .right: " class=\"number\""
        }
    }

    // MARK: Footnotes

    /// The mark of a footnote: a link to it, and where the footnote leads back to, at the first mark.
    private mutating func appendMark(_ number: Int) {
        let isFirst = footnotes[number] == nil
        let anchors =
            footnotes[number] ?? (anchors.unique("footnote-\(number)"), self.anchors.unique("footnote-mark-\(number)"))
        footnotes[number] = anchors
        write("<a class=\"footnote-mark\" href=\"#\(anchors.note)\"")
        if isFirst { write(" id=\"\(anchors.mark)\"") }
        write("><span class=\"visually-hidden\">Footnote </span>\(number)</a>")
    }

    private mutating func append(_ notes: [Footnote]) {
        write("<div class=\"footnotes\">\n<p>Footnotes</p>\n<ol>\n")
        for note in notes {
            // Where its mark stands in something that shows no links, such as a picture's alternative, nothing leads back.
            let anchors = footnotes[note.number]
            write("<li" + (anchors.map { " id=\"\($0.note)\"" } ?? "") + " value=\"\(note.number)\">")
            for (index, paragraph) in note.paragraphs.enumerated() {
                if note.paragraphs.count > 1 { write("<p>") }
                append(paragraph)
                if let anchors, index == note.paragraphs.count - 1 {
                    write(" <a class=\"footnote-back\" href=\"#\(anchors.mark)\">Back to the text")
                    write("<span class=\"visually-hidden\"> of footnote \(note.number)</span></a>")
                }
                if note.paragraphs.count > 1 { write("</p>\n") }
            }
            write("</li>\n")
        }
        write("</ol>\n</div>\n")
    }

    // MARK: Inlines

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines { append(inline) }
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let text):
            Escaping.append(text, to: &buffer)
        case .softBreak: write("\n")
        case .lineBreak: write("<br>\n")
        case .code(let text):
            write("<code>")
            Escaping.append(text, to: &buffer)
            write("</code>")
        case .emphasis(let content): wrap("em", content)
        case .strong(let content): wrap("strong", content)
        case .link(let link): append(link)
        case .image(let image): append(image.content)
        case .footnote(let number): appendMark(number)
        }
    }

    private mutating func wrap(_ name: String, _ content: [Inline]) {
        write("<\(name)>")
        append(content)
        write("</\(name)>")
    }

    private mutating func append(_ link: MarkdownLink) {
        let isOwn =
            AddressSafety.isFile(link.destination)
            || AddressSafety.scheme(of: link.destination).map(AddressSafety.ownSchemes.contains) ?? false
        let target =
            isOwn ? links.target(of: link) : LinkTarget(address: link.destination, words: link.destination)
        guard let target else {
            append(link.content)
            return
        }
        write("<a href=\"")
        Escaping.append(AddressSafety.encoded(target.address), to: &buffer)
        write("\"")
        if !link.title.isEmpty {
            write(" title=\"")
            Escaping.append(link.title, to: &buffer)
            write("\"")
        }
        write(">")
        if link.content.isEmpty { Escaping.append(target.words, to: &buffer) } else { append(link.content) }
        if let note = target.note { Escaping.append(" (\(note))", to: &buffer) }
        write("</a>")
    }

    private mutating func write(_ markup: String) {
        buffer.append(contentsOf: markup.utf8)
    }
}
