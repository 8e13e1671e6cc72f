extension StringProtocol {
    /// The text without white space at either end.
    package var trimmed: String {
        let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let start = unicodeScalars.firstIndex { !isBlank($0) } ?? unicodeScalars.endIndex
        let end = unicodeScalars.lastIndex { !isBlank($0) }.map { unicodeScalars.index(after: $0) } ?? start
        return String(self[start..<end])
    }

    /// The text trimmed, with every run of white space as one space.
    package var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The text in lower case, trimmed, with every run of white space as one space: for comparing wordings.
    package var folded: String { lowercased().collapsed }
}

extension Collection<String> {
    /// The parts in a row, as a sentence has them: `June, July and August`.
    ///
    /// - Parameter word: What stands before the last one: `and` or `or`.
    /// - Returns: The row; of a single part, that part.
    package func joined(lastBy word: String) -> String {
        let parts = Array(self)
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " \(word) " + last
    }
}
