import Diagnostics
@_spi(HTMLProducer) package import SafeHTML

extension Abbreviations {
    /// A finished page with each abbreviation written out where the page's main part first shows it.
    ///
    /// What counts as shown is in `docs/decisions/abbreviations.md`. A page without a `main` element stays as it is.
    package func explained(page: [UInt8]) -> [UInt8] {
        guard count > 0, let main = FirstUses.main(of: page) else { return page }
        var uses = FirstUses(self, page)
        return uses.explained(main)
    }

    /// A piece of markup with each abbreviation written out where it is first used.
    package func explained(_ piece: HTML) -> HTML {
        guard count > 0 else { return piece }
        let bytes = Array(piece.markup.utf8)
        var uses = FirstUses(self, bytes)
        // Only words of the glossary are put in, and these escaped.
        return HTML(vouchingFor: String(decoding: uses.explained(0..<bytes.count), as: UTF8.self))
    }
}

/// Finds the first use of each abbreviation in markup and writes it out there.
struct FirstUses {
    private let abbreviations: Abbreviations
    private let bytes: [UInt8]
    private var result = [UInt8]()
    /// From here on nothing has been copied to the result.
    private var pending = 0
    /// Which abbreviations have been written out, for the page and for every `details` that is open.
    private var explained: [[Bool]]
    /// Where the block that is being read begins.
    private var blockStart = 0
    /// The element whose text is not read, and how many of its name are open.
    private var skipped: (name: UInt64, depth: Int)?
    private var isInSummary = false
    private var isInDefinition = false

    init(_ abbreviations: Abbreviations, _ bytes: [UInt8]) {
        self.abbreviations = abbreviations
        self.bytes = bytes
        explained = [[Bool](repeating: false, count: abbreviations.count)]
    }

    /// Where the main part of a page is.
    static func main(of page: [UInt8]) -> Range<Int>? {
        guard let start = page.firstIndex(of: "<main"), let end = page.lastIndex(of: "</main>"), start < end else {
            return nil
        }
        return start..<end
    }

    /// Everything, with first uses written out in a part of it.
    mutating func explained(_ part: Range<Int>) -> [UInt8] {
        result.reserveCapacity(bytes.count + 2048)
        blockStart = part.lowerBound
        var index = part.lowerBound
        while index < part.upperBound {
            if bytes[index] == UInt8(ascii: "<") {
                index = readTag(at: index)
                continue
            }
            var end = index
            while end < part.upperBound, bytes[end] != UInt8(ascii: "<") { end += 1 }
            if skipped == nil { readText(index..<end, within: part.upperBound) }
            index = end
        }
        result.append(contentsOf: bytes[pending...])
        return result
    }

    // MARK: Tags

    /// A tag of HTML.
    private struct Tag {
        /// The first eight letters of its name; none for a comment.
        let name: UInt64
        let isClosing: Bool
        /// Whether it opens something that is not to be read, by its class.
        let isUnreadClass: Bool
        /// Right after the tag.
        let end: Int
    }

    private func tag(at start: Int) -> Tag {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "!"), bytes[start...].starts(with: "<!--".utf8) {
            let end = bytes[index...].firstIndex(of: "-->").map { $0 + 3 } ?? bytes.count
            return Tag(name: 0, isClosing: false, isUnreadClass: false, end: end)
        }
        let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        var name: UInt64 = 0
        while index < bytes.count, Self.isNameByte(bytes[index]) {
            // What is longer than eight letters is none of the elements that matter here.
            name = name >> 56 == 0 ? name << 8 | UInt64(bytes[index]) : .max
            index += 1
        }
        var quote: UInt8?
        var isUnread = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == UInt8(ascii: ">") { break }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                if byte == UInt8(ascii: "c"), stands("class=\"code\"", at: index) { isUnread = true }
            } else if byte == UInt8(ascii: "v"), stands("visually-hidden", at: index) {
                isUnread = true
            }
            index += 1
        }
        return Tag(name: name, isClosing: isClosing, isUnreadClass: isUnread, end: min(index + 1, bytes.count))
    }

    /// Whether some words stand at an index.
    private func stands(_ words: StaticString, at index: Int) -> Bool {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        guard index + wanted.count <= bytes.count else { return false }
        for offset in 0..<wanted.count where bytes[index + offset] != wanted[offset] { return false }
        return true
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Takes a tag in, and gives the index after it.
    private mutating func readTag(at start: Int) -> Int {
        let tag = tag(at: start)
        if let open = skipped {
            guard tag.name == open.name else { return tag.end }
            let depth = open.depth + (tag.isClosing ? -1 : 1)
            skipped = depth > 0 ? (open.name, depth) : nil
            return tag.end
        }
        let kind = Self.kinds[tag.name] ?? .block
        if !kind.isInline { blockStart = tag.end }
        switch kind {
        case .details:
            if !tag.isClosing {
                explained.append(explained[explained.count - 1])
            } else if explained.count > 1 {
                explained.removeLast()
            }
        case .summary: isInSummary = !tag.isClosing
        case .definition: isInDefinition = !tag.isClosing
        case .unreadInline, .unreadBlock:
            if !tag.isClosing { skipped = (tag.name, 1) }
        case .inline, .block:
            if !tag.isClosing, tag.isUnreadClass { skipped = (tag.name, 1) }
        case .empty, .emptyInline: break
        }
        return tag.end
    }

    /// What an element means for what is read.
    private enum Kind {
        /// Ends a block, as every element does that is not named below.
        case block
        case inline
        /// Holds no text that a page shows, or is no place for an explanation.
        case unreadBlock, unreadInline
        /// Has no end.
        case empty, emptyInline
        case details, summary, definition

        var isInline: Bool {
            switch self {
            case .inline, .unreadInline, .emptyInline, .definition: true
            case .block, .unreadBlock, .empty, .details, .summary: false
            }
        }
    }

    /// The elements that are not simply blocks, by the letters of their names.
    private static let kinds: [UInt64: Kind] = {
        let names: [(Kind, [String])] = [
            (
                .inline,
                [
                    "a", "b", "bdi", "cite", "data", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong",
                    "sub", "sup", "time", "u", "var",
                ]
            ),
            (.unreadInline, ["abbr", "code", "svg"]),
            (.unreadBlock, ["nav", "pre", "script", "select", "style", "template", "textarea"]),
            (.empty, ["hr", "input"]), (.emptyInline, ["", "br", "img", "wbr"]),
            (.details, ["details"]), (.summary, ["summary"]), (.definition, ["dfn"]),
        ]
        var kinds = [UInt64: Kind]()
        for (kind, names) in names {
            for name in names { kinds[name.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = kind }
        }
        return kinds
    }()

    // MARK: Text

    private mutating func readText(_ text: Range<Int>, within partEnd: Int) {
        var index = text.lowerBound
        while index < text.upperBound {
            if bytes[index] == UInt8(ascii: "&") {
                // An escape is no word.
                index = bytes[index..<text.upperBound].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? index + 1
                continue
            }
            let end = Abbreviations.wordEnd(in: bytes, from: index)
            guard end > index else {
                index += Abbreviations.scalar(in: bytes, at: index).length
                continue
            }
            guard let entry = abbreviations.entry(in: bytes, from: index, to: end) else {
                index = end
                continue
            }
            let termEnd = index + entry.term.count
            if !explained[explained.count - 1][entry.number] {
                note(entry)
                if !isInDefinition, !isSpeltOut(entry, within: partEnd, from: termEnd) {
                    result.append(contentsOf: bytes[pending..<index])
                    result.append(contentsOf: "<abbr>".utf8)
                    result.append(contentsOf: entry.term)
                    result.append(contentsOf: "</abbr> (".utf8)
                    Escaping.append(entry.expansion, to: &result)
                    result.append(UInt8(ascii: ")"))
                    pending = termEnd
                }
            }
            index = termEnd
        }
    }

    /// Remembers that an abbreviation has been written out: on the page, or in the `details` that it stands in.
    ///
    /// A summary shows while the rest of its `details` is folded away, so what it says is said on the page.
    private mutating func note(_ entry: Abbreviations.Entry) {
        explained[explained.count - 1][entry.number] = true
        if isInSummary, explained.count > 1 { explained[explained.count - 2][entry.number] = true }
    }

    /// Whether the author has spelt the abbreviation out in the same block, in front of it or behind it in brackets.
    private func isSpeltOut(_ entry: Abbreviations.Entry, within partEnd: Int, from termEnd: Int) -> Bool {
        let words = words(ofBlockAround: termEnd, within: partEnd)
        let meaning = entry.expansion.lowercased()
        let term = String(decoding: Escaping.undone(entry.term), as: UTF8.self).lowercased()
        return words.containsExactly("\(meaning) (\(term)") || words.containsExactly("\(term) (\(meaning)")
    }

    /// The words of the block that is being read, in lower case, as a reader sees them.
    private func words(ofBlockAround place: Int, within partEnd: Int) -> String {
        var words = [UInt8]()
        var index = blockStart
        while index < partEnd {
            guard bytes[index] == UInt8(ascii: "<") else {
                let isSpace = bytes[index] <= UInt8(ascii: " ")
                if !isSpace || words.last != UInt8(ascii: " ") {
                    words.append(isSpace ? UInt8(ascii: " ") : bytes[index])
                }
                index += 1
                continue
            }
            let tag = tag(at: index)
            if index >= place, Self.kinds[tag.name]?.isInline != true { break }
            index = tag.end
        }
        return String(decoding: Escaping.undone(words), as: UTF8.self).lowercased()
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where some words first begin.
    fileprivate func firstIndex(of words: StaticString) -> Int? {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        guard let first = wanted.first, count >= wanted.count else { return nil }
        return (startIndex...endIndex - wanted.count).first { self[$0] == first && self[$0...].starts(with: wanted) }
    }

    /// Where some words last begin.
    fileprivate func lastIndex(of words: StaticString) -> Int? {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        guard let first = wanted.first, count >= wanted.count else { return nil }
        return (startIndex...endIndex - wanted.count).last { self[$0] == first && self[$0...].starts(with: wanted) }
    }
}
