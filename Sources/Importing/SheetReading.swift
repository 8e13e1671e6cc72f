internal import Diagnostics
internal import Workbooks

/// A cell by its row and column, counted from 0.
struct CellPlace: Hashable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
        self.row = row
        self.column = column
    }
}

/// A sheet while it is read: what was found, and which cells have been dealt with.
struct SheetReading {
    let grid: SheetGrid
    var draft: Draft
    private var dealtWith = Set<CellPlace>()

    init(_ sheet: Sheet, adding draft: Draft) {
        grid = SheetGrid(sheet)
        self.draft = draft
    }

    /// Whether nothing of the sheet has been read yet.
    var isUntouched: Bool { dealtWith.isEmpty }

    /// Whether a cell has been taken or listed.
    func isDealtWith(_ row: Int, _ column: Int) -> Bool { dealtWith.contains(CellPlace(row, column)) }

    /// Notes that a cell has its place in the draft.
    mutating func take(_ row: Int, _ column: Int) { dealtWith.insert(CellPlace(row, column)) }

    /// Lists a cell that has no place, unless it is blank.
    mutating func leaveOut(_ row: Int, _ column: Int, _ reason: String) {
        let cell = grid.sheet.cell(row, column)
        guard !cell.isBlank else { return }
        draft.leftOut.append(LeftOut(place: grid.place(row, column), text: cell.text, reason: reason))
        take(row, column)
    }

    /// Takes what a row says of a measure under headings whose roles are known; the first of two columns of one role
    /// counts.
    mutating func take(_ row: Int, _ roles: [Int: ColumnRole], into measure: inout DraftMeasure) {
        for (column, role) in roles.sorted(by: { $0.key < $1.key }) {
            let text = grid.cell(row, column).text.trimmed
            if !text.isEmpty, measure.take(text, as: role) { take(row, column) }
        }
    }
}
