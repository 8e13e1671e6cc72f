internal import Diagnostics

/// The footnotes of a text, which libcmark does not know: `[^1]` in a sentence, and `[^1]: words` on a line of its own.
///
/// They are taken out before the text is parsed, because CommonMark would read some of them as link definitions and
/// show nothing.
struct Footnotes {
    /// A footnote as it was written.
    struct Definition {
        /// The line of the text that it begins on, counted from 1.
        let line: Int
        /// Its name as it was written: `1`.
        let name: String
        /// Its paragraphs.
        fileprivate(set) var paragraphs: [String]
    }

    /// The lines without the footnotes; each of their lines is empty, so that every other one keeps its number.
    private(set) var lines: [Substring]
    /// The footnotes in the order of the text.
    private(set) var definitions = [Definition]()

    /// Takes the footnotes out of a text.
    ///
    /// A footnote goes on over the lines straight below it, and over paragraphs that are indented by four spaces.
    init(_ lines: [Substring]) {
        self.lines = lines
        guard lines.contains(where: { $0.utf8.contains(UInt8(ascii: "^")) }) else { return }
        var fence: Substring?
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if let mark = Self.fence(line) {
                if fence == nil { fence = mark } else if mark.hasPrefix(fence ?? mark) { fence = nil }
            }
            if fence == nil, let (name, words) = Self.definition(line) {
                index = take(name, words, from: index)
            } else {
                index += 1
            }
        }
    }

    /// Takes one footnote, and gives the index of the line after it.
    private mutating func take(_ name: String, _ words: Substring, from start: Int) -> Int {
        var definition = Definition(line: start + 1, name: name, paragraphs: [String(words)])
        lines[start] = ""
        var index = start + 1
        while index < lines.count {
            let line = lines[index]
            if line.trimmed.isEmpty {
                // A blank line ends it, unless an indented paragraph follows.
                guard index + 1 < lines.count, lines[index + 1].hasPrefix("    "), !lines[index + 1].trimmed.isEmpty
                else {
                    break
                }
                definition.paragraphs.append("")
            } else if Self.opensBlock(line) || Self.definition(line) != nil {
                break
            } else {
                let last = definition.paragraphs.count - 1
                let before = definition.paragraphs[last]
                definition.paragraphs[last] = before.isEmpty ? line.trimmed : before + "\n" + line.trimmed
            }
            lines[index] = ""
            index += 1
        }
        definition.paragraphs.removeAll(where: \.isEmpty)
        definitions.append(definition)
        return index
    }

    /// A name as names are compared.
    static func compared(_ name: some StringProtocol) -> String { name.lowercased() }

    /// The name and the first words of a footnote, if the line begins one.
    private static func definition(_ line: Substring) -> (name: String, words: Substring)? {
        let indentation = line.prefix { $0 == " " }
        guard indentation.count < 4, line[indentation.endIndex...].hasPrefix("[^") else { return nil }
        let inner = line[indentation.endIndex...].dropFirst(2)
        let name = inner.prefix { $0 != "]" && !$0.isWhitespace && $0 != "[" }
        guard !name.isEmpty, inner[name.endIndex...].hasPrefix("]:") else { return nil }
        return (String(name), Substring(inner[name.endIndex...].dropFirst(2).trimmed))
    }

    /// The mark of a fence, if the line is one.
    private static func fence(_ line: Substring) -> Substring? {
        let rest = line.drop { $0 == " " }
        let mark = rest.prefix { $0 == rest.first && ($0 == "`" || $0 == "~") }
        return mark.count >= 3 ? mark : nil
    }

    /// Whether a line begins something that is no paragraph: a heading, a list, a quotation, a table, a rule or a fence.
    private static func opensBlock(_ line: Substring) -> Bool {
        let rest = line.drop { $0 == " " }
        if fence(line) != nil || rest.hasPrefix("#") || rest.hasPrefix(">") || rest.hasPrefix("|") { return true }
        if let mark = rest.first, "-=*_".contains(mark), rest.allSatisfy({ $0 == mark || $0 == " " }) { return true }
        if ["- ", "* ", "+ "].contains(where: { rest.hasPrefix($0) }) { return true }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && digits.count < 10
            && [". ", ") "].contains { rest[digits.endIndex...].hasPrefix($0) }
    }
}

/// A footnote at the end of a text.
package struct Footnote: Sendable {
    /// Its number, by where the text first refers to it.
    package let number: Int
    /// Its paragraphs.
    package let paragraphs: [[Inline]]
}

extension Block {
    /// The numbers of the footnotes that it refers to.
    var footnoteNumbers: Set<Int> {
        switch self {
        case .paragraph(let content), .heading(_, let content, _): content.footnoteNumbers
        case .list(_, _, let items): items.joined().reduce(into: []) { $0.formUnion($1.footnoteNumbers) }
        case .quotation(let blocks): blocks.reduce(into: []) { $0.formUnion($1.footnoteNumbers) }
        case .table(let table):
            ([table.header] + table.rows).joined().reduce(into: []) { $0.formUnion($1.footnoteNumbers) }
        case .code, .thematicBreak, .footnotes: []
        }
    }
}

extension Sequence where Element == Inline {
    fileprivate var footnoteNumbers: Set<Int> {
        reduce(into: []) { numbers, inline in
            switch inline {
            case .footnote(let number): numbers.insert(number)
            case .emphasis(let content), .strong(let content): numbers.formUnion(content.footnoteNumbers)
            case .link(let link), .image(let link): numbers.formUnion(link.content.footnoteNumbers)
            case .text, .code, .softBreak, .lineBreak: break
            }
        }
    }
}

extension [Block] {
    /// The blocks with those of some footnotes that they refer to, directly or in a footnote.
    func with(_ footnotes: [Footnote]) -> [Block] {
        guard !footnotes.isEmpty else { return self }
        var wanted = reduce(into: Set<Int>()) { $0.formUnion($1.footnoteNumbers) }
        // A footnote can only be first named in one of a smaller number, or in the text itself.
        for footnote in footnotes where wanted.contains(footnote.number) {
            for paragraph in footnote.paragraphs { wanted.formUnion(paragraph.footnoteNumbers) }
        }
        let own = footnotes.filter { wanted.contains($0.number) }
        return own.isEmpty ? self : self + [.footnotes(own)]
    }
}
