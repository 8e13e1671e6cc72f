/// What the first row of a file must be about, where the headings of its columns are known.
package struct ExpectedHeadings: Sendable {
    /// The columns' names, in lower case.
    let names: Set<String>
    /// What to begin the file with, in words.
    let inWords: String

    /// Describes the headings.
    package init(names: [String], inWords: String) {
        self.names = Set(names)
        self.inWords = inWords
    }

    /// How many of the cells of a row are names of columns.
    func count(in cells: [String]) -> Int {
        cells.count { names.contains($0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }
}
