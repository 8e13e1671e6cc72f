/// The marks at the beginning of a line that open lists and quotations: `>`, `-`, `*`, `+`, `1.` and `1)`.
enum BlockMarks {
    /// More than this at the beginning of a line, or deeper indentation, opens more blocks than any reader could follow.
    ///
    /// libcmark takes a time that grows with the square of their number (CVE-2023-24824).
    static let most = 100
    private static let deepestIndentation = 500

    /// Whether a line opens, or stands in, more blocks than that.
    static func isTooDeep(_ line: Substring) -> Bool {
        // Most lines begin with a word.
        guard let first = line.utf8.first, first <= UInt8(ascii: ">") else { return false }
        let (count, end) = walk(line)
        guard count <= most else { return true }
        return end != line.endIndex && line.utf8.distance(from: line.startIndex, to: end) > deepestIndentation
    }

    /// The line without them.
    static func without(_ line: Substring) -> Substring { line[walk(line).end...] }

    private static func walk(_ line: Substring) -> (count: Int, end: Substring.Index) {
        let bytes = line.utf8
        var (count, end) = (0, bytes.startIndex)
        while end != bytes.endIndex {
            switch bytes[end] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                end = bytes.index(after: end)
                continue
            case UInt8(ascii: ">"): break
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard isBlank(bytes, after: end) else { return (count, end) }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digits = bytes[end...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                let mark = digits.endIndex
                guard digits.count <= 9, mark != bytes.endIndex,
                    bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: ")"), isBlank(bytes, after: mark)
                else { return (count, end) }
                end = mark
            default: return (count, end)
            }
            count += 1
            end = bytes.index(after: end)
        }
        return (count, end)
    }

    private static func isBlank(_ bytes: Substring.UTF8View, after index: Substring.Index) -> Bool {
        let next = bytes.index(after: index)
        return next == bytes.endIndex || bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\t")
    }
}
