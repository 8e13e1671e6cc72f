internal import Spreadsheets

/// A spreadsheet file as its user sees it.
package struct Workbook: Sendable {
    /// The file's path, as it is printed.
    package var path: String
    /// The sheets in their order, hidden ones too.
    package var sheets: [Sheet]

    /// Creates a workbook.
    package init(path: String, sheets: [Sheet]) {
        self.path = path
        self.sheets = sheets
    }
}

/// One sheet of a workbook.
package struct Sheet: Sendable {
    /// Its name.
    package var name: String
    /// Whether the user does not see it.
    package var isHidden: Bool
    /// The rows from the first to the last in which anything stands.
    package var rows: [[Cell]]
    /// The rows that the user does not see, counted from 0.
    package var hiddenRows: Set<Int>
    /// The columns that the user does not see, counted from 0.
    package var hiddenColumns: Set<Int>
    /// The cells that are one, each by its first and last row and column.
    package var merges: [CellRange]

    /// Creates a sheet.
    package init(
        name: String,
        isHidden: Bool = false,
        rows: [[Cell]] = [],
        hiddenRows: Set<Int> = [],
        hiddenColumns: Set<Int> = [],
        merges: [CellRange] = []
    ) {
        self.name = name
        self.isHidden = isHidden
        self.rows = rows
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
        self.merges = merges
    }

    /// How many columns there are.
    package var width: Int { rows.lazy.map(\.count).max() ?? 0 }

    /// A cell; a blank one beyond the last.
    package func cell(_ row: Int, _ column: Int) -> Cell {
        rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : Cell()
    }

    /// A place as spreadsheets name it: `Scorecard!D14`.
    package func place(_ row: Int, _ column: Int) -> String { name + "!" + CellRange.name(row, column) }
}

/// A cell as it is shown.
package struct Cell: Hashable, Sendable {
    /// What kind of value is behind what is shown.
    package enum Kind: Hashable, Sendable {
        case blank
        case text
        case number(Double)
        case date(year: Int, month: Int, day: Int)
        case boolean
        case error
    }

    /// What is shown.
    package var text: String
    /// What is behind it.
    package var kind: Kind

    /// Creates a cell.
    package init(_ text: String = "", kind: Kind = .blank) {
        self.text = text
        self.kind = kind
    }

    /// Whether nothing is shown.
    package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// A rectangle of cells.
package struct CellRange: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    /// Creates a range.
    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// `B2:D5` or `B2`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { Self.place(String($0)) }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
            first.row <= last.row, first.column <= last.column
        else { return nil }
        self.init(rows: first.row...last.row, columns: first.column...last.column)
    }

    /// `D14` as row and column, counted from 0; `nil` for anything else.
    package static func place(_ text: String) -> (row: Int, column: Int)? {
        var (column, row, hasRow) = (0, 0, false)
        for scalar in text.unicodeScalars where scalar != "$" {
            switch scalar {
            case "A"..."Z" where !hasRow: column = column * 26 + Int(scalar.value) - 64
            case "a"..."z" where !hasRow: column = column * 26 + Int(scalar.value) - 96
            case "0"..."9":
                hasRow = true
                row = row * 10 + Int(scalar.value) - 48
            default: return nil
            }
            guard column <= WorkbookLimits.columns, row <= WorkbookLimits.rows else { return nil }
        }
        return column > 0 && row > 0 ? (row - 1, column - 1) : nil
    }

    /// `D14` for a row and a column counted from 0.
    package static func name(_ row: Int, _ column: Int) -> String { ColumnLetters.name(column) + "\(row + 1)" }
}

/// How much of a workbook is read: more is an error, so that a small file cannot fill the machine.
package enum WorkbookLimits {
    /// Bytes that one part of the file may unpack to.
    package static let partBytes = 64 << 20
    /// Bytes that all parts may unpack to.
    package static let allBytes = 160 << 20
    /// Elements of one part.
    package static let elements = 4_000_000
    /// How deep elements may lie in each other.
    package static let depth = 256
    package static let rows = 1_048_576
    package static let columns = 16_384
    /// Cells of one sheet, blanks between others included.
    package static let cells = 2_000_000
}

/// Why a workbook cannot be read.
package struct WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right, in plain words.
    package let description: String

    package init(_ description: String) { self.description = description }
}
