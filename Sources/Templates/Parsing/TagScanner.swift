import Diagnostics

/// Cuts a template into text, line ends and tags, and follows changes of delimiters.
struct TagScanner {
    private let source: TemplateSource
    private var pieces: [Piece] = []
    private var problems: [Diagnostic] = []
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// The pieces of a template, and what is wrong with its tags.
    static func scan(_ source: TemplateSource) -> (pieces: [Piece], problems: [Diagnostic]) {
        var scanner = TagScanner(source: source)
        scanner.scan()
        return (scanner.pieces, scanner.problems)
    }

    private init(source: TemplateSource) {
        self.source = source
    }

    private mutating func scan() {
        var position = 0
        while position < source.bytes.count {
            guard let start = find(opening, from: position) else {
                appendText(position..<source.bytes.count)
                return
            }
            appendText(position..<start)
            position = scanTag(at: start)
        }
    }

    /// Reads the tag that begins at the offset and returns where it ends.
    private mutating func scanTag(at start: Int) -> Int {
        let bytes = source.bytes
        var content = start + opening.count
        while content < bytes.count, Self.isSpace(bytes[content]) { content += 1 }
        var ending = closing
        var kind = Tag.Kind.variable
        if content < bytes.count {
            if let special = Self.kind(for: bytes[content]) {
                kind = special
                if bytes[content] == UInt8(ascii: "{") { ending = [UInt8(ascii: "}")] + closing }
                if kind == .delimiters { ending = [UInt8(ascii: "=")] + closing }
                content += 1
            }
        }
        guard let end = find(ending, from: content) else {
            report(
                at: start,
                "this tag is not closed",
                remedy: "end it with \(String(decoding: ending, as: UTF8.self))"
            )
            return bytes.count
        }
        let after = end + ending.count
        switch kind {
        case .comment:
            append(kind, name: "", nameOffset: start, start: start)
        case .delimiters:
            append(kind, name: "", nameOffset: start, start: start)
            changeDelimiters(content..<end, tag: start)
        default:
            appendNamed(kind, content..<end, start: start)
        }
        return after
    }

    private mutating func appendNamed(_ kind: Tag.Kind, _ content: Range<Int>, start: Int) {
        let bytes = source.bytes
        var low = content.lowerBound
        var high = content.upperBound
        while low < high, Self.isSpace(bytes[low]) { low += 1 }
        while high > low, Self.isSpace(bytes[high - 1]) { high -= 1 }
        if low == high {
            report(at: start, "this tag names nothing", remedy: "write a name between its braces")
            return
        }
        let name = source.text(low..<high)
        if let space = bytes[low..<high].firstIndex(where: Self.isSpace) {
            let words = name.split(whereSeparator: \.isWhitespace)
            let isUnclosed = name.contains { $0.isNewline || $0 == "{" || $0 == "}" }
            report(
                at: space,
                isUnclosed
                    ? "the tag that begins with '\(words.first ?? "")' is not closed on its line"
                    : "a name cannot have a space in it, as '\(words.joined(separator: " "))' has",
                remedy: isUnclosed
                    ? "end it with \(String(decoding: closing, as: UTF8.self))"
                    : "write one name, as 'scrutiny template --fields' lists them"
            )
            return
        }
        append(kind, name: name, nameOffset: low, start: start)
    }

    private mutating func changeDelimiters(_ content: Range<Int>, tag: Int) {
        let words = source.bytes[content].split(whereSeparator: Self.isSpace)
        guard words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
            report(
                at: tag,
                "delimiters are changed by naming two, with a space between them and no equals sign in them",
                remedy: "Write, for example, {{=<% %>=}}"
            )
            return
        }
        opening = Array(words[0])
        closing = Array(words[1])
    }

    private mutating func append(_ kind: Tag.Kind, name: String, nameOffset: Int, start: Int) {
        pieces.append(.tag(Tag(kind: kind, name: name, nameOffset: nameOffset, start: start)))
    }

    /// Appends text, cut at the ends of its lines.
    private mutating func appendText(_ range: Range<Int>) {
        let bytes = source.bytes
        var start = range.lowerBound
        for offset in range where bytes[offset] == UInt8(ascii: "\n") {
            let hasReturn = offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
            let end = hasReturn ? offset - 1 : offset
            if start < end { pieces.append(.text(start..<end)) }
            pieces.append(.lineEnd(end..<(offset + 1)))
            start = offset + 1
        }
        if start < range.upperBound { pieces.append(.text(start..<range.upperBound)) }
    }

    private func find(_ wanted: [UInt8], from position: Int) -> Int? {
        let last = source.bytes.count - wanted.count
        guard position <= last else { return nil }
        return (position...last).first { start in
            source.bytes[start] == wanted[0]
                && wanted.indices.allSatisfy { source.bytes[start + $0] == wanted[$0] }
        }
    }

    private mutating func report(at offset: Int, _ message: String, remedy: String? = nil) {
        problems.append(.error("template-syntax", at: source.location(at: offset), message, remedy: remedy))
    }

    private static func kind(for byte: UInt8) -> Tag.Kind? {
        switch byte {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .invertedSection
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .rawVariable
        default: nil
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
