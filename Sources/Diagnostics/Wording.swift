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
