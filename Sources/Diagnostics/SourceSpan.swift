/// A range within one line of a file that knows which words it holds, so that it can be proved right.
package struct SourceSpan: Hashable, Sendable {
    /// Where the words begin.
    package let start: SourceLocation
    /// The words as they are written; never empty, and without the end of a line.
    package let words: String

    /// A range from a place to the end of some words; `nil` for no words, or for words on several lines.
    package init?(_ words: String, at start: SourceLocation) {
        guard !words.isEmpty, !words.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else { return nil }
        self.start = start
        self.words = words
    }

    /// The place after the last character.
    package var end: SourceLocation {
        SourceLocation(path: start.path, line: start.line, column: start.column + words.unicodeScalars.count)
    }

    /// The same range where its words are in the file: at its start, or behind the quotation mark that is there.
    ///
    /// YAML and CSV place a quoted value at its mark. Words that are part of a longer word are not meant.
    ///
    /// - Parameter file: The file that the range is in.
    /// - Returns: The range, or `nil` if the file has other words there.
    package func found(in file: SourceText) -> SourceSpan? {
        guard let scalars = file.scalars(ofLine: start.line), start.column >= 1 else { return nil }
        let wanted = Array(words.unicodeScalars)
        for column in [start.column, start.column + 1] {
            let index = column - 1
            if column > start.column, !(index <= scalars.count && "\"'".unicodeScalars.contains(scalars[index - 1])) {
                continue
            }
            let end = index + wanted.count
            guard end <= scalars.count, scalars[index..<end].elementsEqual(wanted) else { continue }
            let isBegun = index > 0 && Self.continues(scalars[index - 1], wanted[0])
            let goesOn = end < scalars.count && Self.continues(wanted[wanted.count - 1], scalars[end])
            guard !isBegun, !goesOn else { continue }
            return SourceSpan(words, at: SourceLocation(path: start.path, line: start.line, column: column))
        }
        return nil
    }

    private static func continues(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        isOfWord(first) && isOfWord(second)
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
