/// A place in a file that a person can go to.
package struct SourceLocation: Hashable, Sendable {
    /// The file's path, as it should be printed: relative to where the program was started.
    package var path: String
    /// The line, counted from 1; front matter counts.
    package var line: Int
    /// The column, counted from 1 in Unicode scalars, as editors and YAML parsers count.
    package var column: Int

    /// Creates a location; line and column count from 1.
    package init(path: String, line: Int = 1, column: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// File order: by path, then line, then column.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, the form that editors turn into a link.
    package var description: String { "\(path):\(line):\(column)" }
}
