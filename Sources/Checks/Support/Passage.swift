internal import Declarations
internal import Diagnostics
internal import Markdown

/// A paragraph, a heading, an item of a list or a cell of a table, as words and figures.
///
/// It is a class because every check goes through all of them, and a structure of so many parts is slow to hand on.
final class Passage: Sendable {
    /// What a passage is.
    enum Kind: Sendable {
        case paragraph, heading, cell
        /// A text of one line, such as a title.
        case line
        /// A reference or a number: not words of a language.
        case code
    }

    let kind: Kind
    /// Whether it stands in a list.
    let isInList: Bool
    /// The key that it was written under; empty for the body of a file.
    let key: String
    /// Where the text that it is part of begins.
    let start: SourceLocation
    /// How places in the text are found; `nil` for a text of one line.
    private let origin: TextOrigin?
    /// The words with their markup.
    let content: [Inline]
    /// The words without markup.
    let text: String
    /// The words, figures and marks, without those inside links that quote a reading, which have been checked.
    let tokens: [Token]
    /// All words, figures and marks, those of links too.
    let allTokens: [Token]
    /// Its links.
    let links: [MarkdownLink]

    /// The file that it stands in.
    var path: String { start.path }

    /// A text of one line.
    init(_ kind: Kind, _ line: Located<String>, key: String) {
        let tokens = Tokeniser.tokens(of: line.value)
        self.kind = kind
        self.key = key
        isInList = false
        start = line.location
        origin = nil
        content = [.text(line.value)]
        text = line.value
        self.tokens = tokens
        allTokens = tokens
        links = []
    }

    private init(
        _ kind: Kind,
        _ content: [Inline],
        isInList: Bool,
        of document: MarkdownDocument,
        key: String
    ) {
        self.kind = kind
        self.isInList = isInList
        self.content = content
        self.key = key
        start = document.location
        origin = document.origin
        text = content.plainText
        var links = [MarkdownLink]()
        let unchecked = Self.uncheckedWords(content, links: &links)
        self.links = links
        allTokens = Tokeniser.tokens(of: text)
        tokens = unchecked == text ? allTokens : Tokeniser.tokens(of: unchecked)
    }

    /// The passages of a text, in order.
    static func all(of text: PrintedText) -> [Passage] {
        switch text.words {
        case .line(let line): [Passage(.line, line, key: text.key)]
        case .code(let code): [Passage(.code, code, key: text.key)]
        case .prose(let document): all(of: document, key: text.key)
        }
    }

    static func all(of document: MarkdownDocument, key: String = "") -> [Passage] {
        var passages = [Passage]()
        func add(_ kind: Kind, _ content: [Inline], inList: Bool) {
            let passage = Passage(kind, content, isInList: inList, of: document, key: key)
            if !passage.text.isEmpty || !passage.links.isEmpty { passages.append(passage) }
        }
        func walk(_ blocks: [Block], inList: Bool) {
            for block in blocks {
                switch block {
                case .paragraph(let content): add(.paragraph, content, inList: inList)
                case .heading(_, let content, _): add(.heading, content, inList: inList)
                case .list(_, _, let items): items.forEach { walk($0, inList: true) }
                case .quotation(let blocks): walk(blocks, inList: inList)
                case .table(let table):
                    ([table.header] + table.rows).joined().forEach { add(.cell, $0, inList: inList) }
                case .footnotes(let footnotes):
                    footnotes.flatMap(\.paragraphs).forEach { add(.paragraph, $0, inList: inList) }
                case .code, .thematicBreak: break
                }
            }
        }
        walk(document.blocks, inList: false)
        return passages
    }

    /// The words of a line with a mark in place of every figure that a link has checked against its measure.
    private static func uncheckedWords(_ content: [Inline], links: inout [MarkdownLink]) -> String {
        var text = ""
        for inline in content {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let inner), .strong(let inner): text += uncheckedWords(inner, links: &links)
            case .image(let image):
                // What a picture shows is said to those who do not see it; what a chart shows it says itself.
                if AddressSafety.isFile(image.destination) { text += uncheckedWords(image.content, links: &links) }
            case .footnote: break
            case .link(let link):
                links.append(link)
                let isChecked = link.destination.hasPrefix("kpi:") && link.destination.contains("@")
                text += isChecked ? "\u{FFFC}" : uncheckedWords(link.content, links: &links)
            }
        }
        return text
    }

    /// Where some words of it stand, at which occurrence, counted from 0; where it begins, if they are broken over
    /// lines.
    func location(of words: String, occurrence: Int = 0) -> SourceLocation {
        guard let origin else { return locationInLine(of: words, occurrence: occurrence) }
        let begin = origin.location(of: text.split(separator: " ", maxSplits: 3).prefix(3).joined(separator: " "))
        let here = TextOrigin(file: origin.file, line: begin.line, column: begin.column)
        let place = here.location(of: words, occurrence: occurrence)
        guard place == begin, !text.hasPrefix(words) else { return place }
        let parts = words.split(separator: " ")
        guard parts.count > 1, let last = parts.last else { return begin }
        let first = here.location(of: parts.dropLast().joined(separator: " "))
        return first == begin ? here.location(of: String(last)) : first
    }

    /// The same in a text of one line.
    private func locationInLine(of words: String, occurrence: Int) -> SourceLocation {
        let places = text.ranges(of: words)
        guard places.indices.contains(occurrence) else { return start }
        var place = start
        place.column += text[..<places[occurrence].lowerBound].unicodeScalars.count
        return place
    }

    /// Its sentences, each with the tokens of one, without the full stops.
    var sentences: [ArraySlice<Token>] { Self.sentences(of: tokens) }

    /// The same with the words of all links.
    var fullSentences: [ArraySlice<Token>] { Self.sentences(of: allTokens) }

    private static func sentences(of tokens: [Token]) -> [ArraySlice<Token>] {
        var sentences = [ArraySlice<Token>]()
        var start = tokens.startIndex
        for index in tokens.indices where tokens[index].endsSentence {
            if index > start { sentences.append(tokens[start..<index]) }
            start = index + 1
        }
        if start < tokens.endIndex { sentences.append(tokens[start...]) }
        return sentences
    }
}
