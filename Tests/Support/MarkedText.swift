/// A text in which `⟦` and `⟧` mark where a finding is expected, as people see it and without counting columns.
package struct MarkedText {
    /// A marked range: columns count from 1 in Unicode scalars, and the end is the one after the last character.
    package struct Range: Hashable, Comparable, Sendable, CustomStringConvertible {
        package let path: String
        package let line: Int
        package let column: Int
        package let endColumn: Int

        package init(path: String, line: Int, column: Int, endColumn: Int) {
            self.path = path
            self.line = line
            self.column = column
            self.endColumn = endColumn
        }

        package var description: String { "\(path):\(line):\(column)-\(endColumn)" }

        package static func < (left: Range, right: Range) -> Bool {
            (left.path, left.line, left.column, left.endColumn) < (
                right.path, right.line, right.column, right.endColumn
            )
        }
    }

    /// The text without the marks.
    package let text: String
    /// The marked ranges of the files of an archive, in order.
    package let ranges: [Range]

    /// Reads a `TextArchive` with marks.
    package init(archive: String) {
        text = String(archive.filter { $0 != "⟦" && $0 != "⟧" })
        var ranges = [Range]()
        for (path, text) in TextArchive.files(archive) {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                var column = 1
                var start: Int?
                for scalar in line.unicodeScalars {
                    switch scalar {
                    case "⟦": start = column
                    case "⟧":
                        if let start {
                            ranges.append(Range(path: path, line: index + 1, column: start, endColumn: column))
                        }
                        start = nil
                    default: column += 1
                    }
                }
            }
        }
        self.ranges = ranges.sorted()
    }
}
