internal import Measures
internal import Workbooks

/// A sheet without what its user does not see, with merged cells filled.
struct SheetGrid {
    let sheet: Sheet
    let rows: [Int]
    let columns: [Int]
    private var filled = [[Int]: Cell]()

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
                    filled[[row, column]] = cell
                    left -= 1
                }
            }
        }
    }

    /// A cell, or the one that it is merged with.
    func cell(_ row: Int, _ column: Int) -> Cell {
        if !filled.isEmpty, let cell = filled[[row, column]] { return cell }
        return sheet.cell(row, column)
    }

    /// Whether a cell is another's, by a merge.
    func isCovered(_ row: Int, _ column: Int) -> Bool {
        sheet.cell(row, column).isBlank && !cell(row, column).isBlank
    }

    func place(_ row: Int, _ column: Int) -> String { sheet.place(row, column) }

    /// The headings above a column: its own row's, and those of up to two rows above, each going on to the right until
    /// the next one.
    func path(_ row: Int, _ column: Int, above: Int = 2) -> HeadingPath {
        var texts = [String]()
        for upper in max(0, row - above)..<row where rows.contains(upper) {
            var place = column
            var cell = cell(upper, place)
            while cell.isBlank, place > 0 {
                place -= 1
                cell = self.cell(upper, place)
            }
            texts.append(cell.text)
        }
        texts.append(cell(row, column).text)
        return HeadingPath(texts)
    }

    func isBlank(_ row: Int) -> Bool { columns.allSatisfy { sheet.cell(row, $0).isBlank } }
}
