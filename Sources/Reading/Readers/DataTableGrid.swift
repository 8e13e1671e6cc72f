internal import Diagnostics
internal import Model
internal import Spreadsheets

/// The columns and rows of a table, with the numbers in them.
struct DataTableGrid {
    let columns: [DataTable.Column]
    let rows: [DataTable.Row]

    init(_ sheet: Table, periods: [String: Located<String>], measures: [String: Located<String>]) {
        let positions = sheet.headings.indices.dropFirst()
        let numeric = Set(positions.filter { position in Self.isNumeric(sheet.rows.map { $0[position].value }) })
        columns = positions.map { position in
            let heading = sheet.headings[position]
            return DataTable.Column(
                heading: heading,
                isNumeric: numeric.contains(position),
                period: periods[heading.value]
            )
        }
        rows = sheet.rows.compactMap { row in
            guard let label = row.first else { return nil }
            let cells = positions.map { position in
                let cell = row[position]
                return DataTable.Cell(cell, figure: numeric.contains(position) ? TableFigure(cell.value) : nil)
            }
            return DataTable.Row(label: label, cells: cells, measure: measures[label.value])
        }
    }

    /// Whether the cells of a column are figures with one and the same sign, but for blanks and reasons in brackets.
    private static func isNumeric(_ cells: [String]) -> Bool {
        let filled = cells.filter { cell in !cell.allSatisfy(\.isWhitespace) && !cell.hasPrefix("[") }
        let figures = filled.compactMap(TableFigure.init)
        return !figures.isEmpty && figures.count == filled.count && Set(figures.map(\.sign)).count == 1
    }
}
