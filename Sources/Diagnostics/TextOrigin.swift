/// Where a piece of text stands in its file, so that a finding inside the text can be placed.
///
/// The text may have been folded, quoted or indented by YAML on its way, so places are found by looking for what was
/// written in the file's own lines, and only when there is something to report.
package struct TextOrigin: Sendable {
    /// The file that the text came from.
    package let file: SourceText
    /// Where the text begins in it.
    package let start: SourceLocation

    /// Describes a text that begins at a line and column, both counted from 1, of a file.
    package init(file: SourceText, line: Int = 1, column: Int = 1) {
        self.file = file
        self.start = SourceLocation(path: file.path, line: line, column: column)
    }

    /// The place of a line of the text, counted from 1, where the text keeps the file's line structure.
    package func location(ofLine line: Int) -> SourceLocation {
        guard line > 1 else { return start }
        let number = min(start.line + line - 1, max(start.line, file.lines.count))
        let indentation = file.line(number)?.utf8.prefix { $0 == UInt8(ascii: " ") }.count ?? 0
        return SourceLocation(path: start.path, line: number, column: indentation + 1)
    }

    /// Finds some words in the text.
    ///
    /// - Parameters:
    ///   - words: What to look for.
    ///   - ends: What may follow the words, besides the end of the line; anything where this is `nil`. So `](kpi:a` is
    ///     not found in `](kpi:a-b)`.
    ///   - occurrence: Which one, counted from 0.
    /// - Returns: The place of that occurrence, or where the text begins if there is none.
    package func location(of words: String, before ends: String? = nil, occurrence: Int = 0) -> SourceLocation {
        var remaining = occurrence
        var number = start.line
        while let line = file.line(number) {
            var rest = line
            if number == start.line { rest = Substring(line.unicodeScalars.dropFirst(start.column - 1)) }
            while let match = rest.firstRange(ofExactly: words) {
                rest = rest[match.upperBound...]
                if let ends, let next = rest.unicodeScalars.first, !ends.unicodeScalars.contains(next) { continue }
                if remaining == 0 {
                    // Letters are counted at their first bytes, which is faster than walking from letter to letter.
                    let column = line[..<match.lowerBound].utf8.count { $0 & 0xC0 != 0x80 } + 1
                    return SourceLocation(path: start.path, line: number, column: column)
                }
                remaining -= 1
            }
            number += 1
        }
        return start
    }
}
