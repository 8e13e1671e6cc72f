package import Diagnostics

/// A table as it was written: a row of headings and rows of cells, every cell with its place in the file.
package struct Table: Hashable, Sendable {
    /// The file's path, as it is printed.
    package var path: String
    /// The headings, as written.
    package var headings: [Located<String>]
    /// The rows below the headings, without blank ones; each has as many cells as there are headings.
    package var rows: [[Located<String>]]

    /// Creates a table.
    package init(path: String, headings: [Located<String>], rows: [[Located<String>]]) {
        self.path = path
        self.headings = headings
        self.rows = rows
    }
}
