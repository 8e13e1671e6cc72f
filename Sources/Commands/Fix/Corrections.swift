internal import Diagnostics

/// Replacements put into the bytes of one file.
///
/// Bytes outside the replaced words are not touched: encoding, byte-order mark and ends of lines stay as they are.
struct Corrections {
    /// A line that was changed.
    struct Change: Equatable {
        let path: String
        let line: Int
        let before: String
        let after: String
    }

    /// The file as it is now to be.
    private(set) var bytes: [UInt8]
    /// The lines that were changed, in order.
    let changes: [Change]

    /// Applies the replacements whose words are where they should be, and of those that overlap only the first.
    init(_ replacements: [Replacement], to bytes: [UInt8]) {
        let starts = Self.startsOfLines(in: bytes)
        var edits = [(range: Range<Int>, replacement: Replacement)]()
        let placed = Set(replacements).compactMap { replacement in
            Self.range(of: replacement.span, in: bytes, starts).map { (range: $0, replacement: replacement) }
        }
        let ordered = placed.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.replacement.text)
                < ($1.range.lowerBound, $1.range.upperBound, $1.replacement.text)
        }
        for edit in ordered where edit.range.lowerBound >= edits.last?.range.upperBound ?? 0 {
            edits.append(edit)
        }
        var corrected = bytes
        for edit in edits.reversed() { corrected.replaceSubrange(edit.range, with: Array(edit.replacement.text.utf8)) }
        let newStarts = Self.startsOfLines(in: corrected)
        var lines = [Int]()
        for edit in edits where lines.last != edit.replacement.span.start.line {
            lines.append(edit.replacement.span.start.line)
        }
        self.bytes = corrected
        changes = lines.map { line in
            Change(
                path: edits[0].replacement.span.start.path,
                line: line,
                before: Self.line(line, of: bytes, starts),
                after: Self.line(line, of: corrected, newStarts)
            )
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Where each line begins; the first one behind the byte-order mark.
    private static func startsOfLines(in bytes: [UInt8]) -> [Int] {
        let first = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        return [first] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    private static func line(_ number: Int, of bytes: [UInt8], _ starts: [Int]) -> String {
        let rest = bytes[starts[number - 1]...].prefix { $0 != 0x0A }
        return String(decoding: rest.last == 0x0D ? rest.dropLast() : rest, as: UTF8.self)
    }

    /// The bytes of a range; `nil` unless they are its words.
    private static func range(of span: SourceSpan, in bytes: [UInt8], _ starts: [Int]) -> Range<Int>? {
        guard starts.indices.contains(span.start.line - 1) else { return nil }
        var index = starts[span.start.line - 1]
        for _ in 1..<max(1, span.start.column) {
            guard index < bytes.count, bytes[index] != 0x0A else { return nil }
            index += 1
            // The further bytes of a character.
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        let words = Array(span.words.utf8)
        guard bytes[index...].starts(with: words) else { return nil }
        return index..<(index + words.count)
    }
}
