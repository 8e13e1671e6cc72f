/// A place in a file that a person can go to.
public struct SourceLocation: Hashable, Sendable {
    /// The file's path, as it should be printed: relative to where the program was started.
    public var path: String
    /// The line, counted from 1; front matter counts.
    public var line: Int
    /// The column, counted from 1 in Unicode scalars, as editors and YAML parsers count.
    public var column: Int

    /// Creates a location; line and column count from 1.
    public init(path: String, line: Int = 1, column: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// File order: by path, then line, then column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`, the form that editors turn into a link.
    public var description: String { "\(path):\(line):\(column)" }
}
