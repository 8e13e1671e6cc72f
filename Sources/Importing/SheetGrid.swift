internal import Measures
internal import Workbooks

/// A sheet without what its user does not see, with merged cells filled.
struct SheetGrid {
    let sheet: Sheet
    let rows: [Int]
    let columns: [Int]
    private var filled = [CellPlace: Cell]()

    init(_ sheet: Sheet) {
        self.sheet = sheet
        rows = sheet.rows.indices.filter { !sheet.hiddenRows.contains($0) }
        columns = (0..<sheet.width).filter { !sheet.hiddenColumns.contains($0) }
        var left = 200_000
        for merge in sheet.merges {
            let cell = sheet.cell(merge.rows.lowerBound, merge.columns.lowerBound)
            guard !cell.isBlank else { continue }
            let (lastRow, lastColumn) = (
                min(merge.rows.upperBound, max(sheet.rows.count - 1, merge.rows.lowerBound)),
                min(merge.columns.upperBound, max(sheet.width - 1, merge.columns.lowerBound))
            )
            for row in merge.rows.lowerBound...lastRow {
                for column in merge.columns.lowerBound...lastColumn where left > 0 {
                    filled[CellPlace(row, column)] = cell
                    left -= 1
                }
            }
        }
    }

    /// A cell, or the one that it is merged with.
    func cell(_ row: Int, _ column: Int) -> Cell {
        if !filled.isEmpty, let cell = filled[CellPlace(row, column)] { return cell }
        return sheet.cell(row, column)
    }

    /// Whether a cell is another's, by a merge.
    func isCovered(_ row: Int, _ column: Int) -> Bool {
        sheet.cell(row, column).isBlank && !cell(row, column).isBlank
    }

    func place(_ row: Int, _ column: Int) -> String { sheet.place(row, column) }

    /// The next row that the user sees.
    func row(below row: Int) -> Int? {
        (row + 1..<max(sheet.rows.count, row + 1)).first { !sheet.hiddenRows.contains($0) }
    }

    /// What stands in a row above its columns, each heading going on to the right until the next one.
    func groups(_ row: Int) -> [String] {
        var last = ""
        return (0..<sheet.width).map { column in
            let cell = cell(row, column)
            if !cell.isBlank { last = cell.text }
            return last
        }
    }

    /// The rows above one, up to a number, that the user sees.
    func rows(above row: Int, _ number: Int) -> [Int] {
        (max(0, row - number)..<row).filter { !sheet.hiddenRows.contains($0) }
    }

    func isBlank(_ row: Int) -> Bool { columns.allSatisfy { sheet.cell(row, $0).isBlank } }
}
