/// The whitespace rules of the Mustache specification (its whitespace page and the cases of each module).
///
/// A line that holds only one tag, not a variable, disappears. A parent, or a block outside a parent, whose tags begin
/// and end their lines is standalone too. Content for a block loses the indentation of its first line, and gets that
/// of the place where it goes.
struct LineRules {
    /// Whitespace and line ends that are not written.
    private(set) var isDropped: [Bool]
    /// Pieces before which a written line starts.
    private(set) var startsLine: [Bool]
    /// The whitespace before partials, parents and blocks that stand alone; no entry for others.
    private(set) var indentation: [Int: Range<Int>] = [:]
    /// For standalone blocks, the whitespace of the line after the opening tag, if that tag ends its line.
    private(set) var inner: [Int: Range<Int>] = [:]
    /// For standalone blocks, the end of the line of their closing tag.
    private(set) var lineEnds: [Int: Range<Int>] = [:]
    /// Closing tags with only whitespace before them on their line.
    private(set) var closesAtLineStart: Set<Int> = []
    /// Opening tags of blocks with nothing but whitespace after them on their line, which is dropped.
    private(set) var opensAtLineEnd: Set<Int> = []
    /// Text of which only the end is written, because the indentation of a block's content was taken off.
    private(set) var shortened: [Int: Range<Int>] = [:]

    private let pieces: [Piece]
    private let source: TemplateSource
    private let pairs: TagPairs
    private let opening: [Int: Int]
    /// The indentation that is being taken off, with the piece at which that ends.
    private var strips: [(prefix: ArraySlice<UInt8>, until: Int)] = []

    init(_ pieces: [Piece], pairs: TagPairs, in source: TemplateSource) {
        self.pieces = pieces
        self.pairs = pairs
        self.source = source
        isDropped = Array(repeating: false, count: pieces.count)
        startsLine = Array(repeating: false, count: pieces.count)
        opening = Dictionary(pairs.closing.map { ($1, $0) }, uniquingKeysWith: max)
        let lines = Self.lines(of: pieces).map { Line($0, pieces: pieces, source: source) }
        var lineOfPiece = [Int](repeating: 0, count: pieces.count)
        for (number, line) in lines.enumerated() {
            for index in line.pieces { lineOfPiece[index] = number }
        }
        for number in lines.indices {
            apply(to: lines[number], next: number + 1 < lines.count ? lines[number + 1] : nil) { index in
                index < pieces.count ? lines[lineOfPiece[index]] : nil
            }
        }
    }

    private mutating func apply(to line: Line, next: Line?, lineOf: (Int) -> Line?) {
        strips.removeAll { $0.until < line.pieces.lowerBound }
        let lead = takeOffIndentation(of: line)
        guard let first = line.first, let last = line.last else {
            startsLine[line.pieces.lowerBound] = true
            return
        }
        var isWhole = true
        if first == last, case .tag(let tag) = pieces[first], tag.kind.canStandAlone {
            drop(line.blanks)
            isWhole = false
            if tag.kind == .partial { indentation[first] = lead }
        }
        if let end = elementEnd(of: first, lineOf: lineOf) {
            drop(line.blanks.filter { $0 < first })
            indentation[first] = lead
            if case .lineEnd(let range) = lineOf(end)?.pieces.last.map({ pieces[$0] }) { lineEnds[first] = range }
            if first == last {
                opensAtLineEnd.insert(first)
                inner[first] = next.map { leadAfterStrips(of: $0) } ?? lead.upperBound..<lead.upperBound
            }
            isWhole = false
        }
        if let start = opening[last], case .tag(let tag) = pieces[last], tag.kind == .close,
            startsElement(start, line: lineOf(start))
        {
            drop(line.blanks.filter { $0 > last })
        }
        if case .tag(let tag) = pieces[first], tag.kind == .close {
            closesAtLineStart.insert(first)
            if let start = opening[first], pairs.arguments.contains(start) {
                drop(line.blanks.filter { $0 < first })
                isWhole = false
            }
        }
        if isWhole { startsLine[line.pieces.lowerBound] = true }
        if pairs.arguments.contains(last), let end = pairs.closing[last] {
            opensAtLineEnd.insert(last)
            drop(line.blanks.filter { $0 > last })
            if let next {
                let prefix = leadAfterStrips(of: next)
                if !prefix.isEmpty { strips.append((source.bytes[prefix], until: end)) }
            }
        }
    }

    /// Where the element that starts here ends, if it is a parent or a block outside a parent with its lines to itself.
    private func elementEnd(of start: Int, lineOf: (Int) -> Line?) -> Int? {
        guard case .tag(let tag) = pieces[start], tag.kind == .parent || tag.kind == .block,
            !pairs.arguments.contains(start), let end = pairs.closing[start], lineOf(end)?.last == end
        else { return nil }
        return end
    }

    private func startsElement(_ start: Int, line: Line?) -> Bool {
        guard case .tag(let tag) = pieces[start], tag.kind == .parent || tag.kind == .block else { return false }
        return !pairs.arguments.contains(start) && line?.first == start
    }

    /// Takes the indentation of the blocks around a line off it, and returns what whitespace is left before it.
    private mutating func takeOffIndentation(of line: Line) -> Range<Int> {
        let lead = leadAfterStrips(of: line)
        let index = line.pieces.lowerBound
        if case .text(let range) = pieces[index], lead.lowerBound > range.lowerBound {
            shortened[index] = lead.lowerBound..<range.upperBound
        }
        return lead
    }

    private func leadAfterStrips(of line: Line) -> Range<Int> {
        var lead = line.lead
        for strip in strips where source.bytes[lead].starts(with: strip.prefix) {
            lead = (lead.lowerBound + strip.prefix.count)..<lead.upperBound
        }
        return lead
    }

    private mutating func drop(_ indices: [Int]) {
        for index in indices { isDropped[index] = true }
    }

    private static func lines(of pieces: [Piece]) -> [Range<Int>] {
        var lines = [Range<Int>]()
        var start = 0
        for (index, piece) in pieces.enumerated() {
            guard case .lineEnd = piece else { continue }
            lines.append(start..<(index + 1))
            start = index + 1
        }
        if start < pieces.count { lines.append(start..<pieces.count) }
        return lines
    }
}

/// One line of a template: all pieces up to and with the end of a line.
private struct Line {
    let pieces: Range<Int>
    /// The first and the last piece that is not whitespace.
    let first: Int?
    let last: Int?
    /// The pieces that are whitespace, with the line's end.
    let blanks: [Int]
    /// The whitespace that the line begins with.
    let lead: Range<Int>

    init(_ range: Range<Int>, pieces all: [Piece], source: TemplateSource) {
        pieces = range
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        func isSolid(_ index: Int) -> Bool {
            switch all[index] {
            case .text(let text): !source.bytes[text].allSatisfy(isBlank)
            case .lineEnd: false
            case .tag: true
            }
        }
        blanks = range.filter { !isSolid($0) }
        first = range.first(where: isSolid)
        last = range.last(where: isSolid)
        switch all[range.lowerBound] {
        case .text(let text):
            lead = text.lowerBound..<(source.bytes[text].firstIndex { !isBlank($0) } ?? text.upperBound)
        case .lineEnd(let end):
            lead = end.lowerBound..<end.lowerBound
        case .tag(let tag):
            lead = tag.start..<tag.start
        }
    }
}
