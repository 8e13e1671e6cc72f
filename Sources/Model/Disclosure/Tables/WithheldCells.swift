package import Measures

/// Which withheld cells of a table a reader could work out from those that are shown.
package struct WithheldCells: Sendable {
    /// A cell, counted from 0, without the headings.
    package struct Position: Hashable, Sendable {
        /// The row.
        package let row: Int
        /// The column.
        package let column: Int

        /// Names a cell.
        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// A cell that is the sum of others.
    struct Sum: Hashable {
        let total: Position
        let parts: [Position]
        var cells: [Position] { [total] + parts }
    }

    /// The figures; `nil` where there is none.
    let figures: [[Decimal?]]
    /// What is withheld.
    package internal(set) var withheld: Set<Position>
    /// Every sum of the table.
    let sums: [Sum]

    /// Finds the sums of a table.
    ///
    /// - Parameters:
    ///   - rows: The headings of the rows.
    ///   - columns: The headings of the columns.
    ///   - figures: The figures, row by row, withheld ones too where they are known; a blank cell is a zero.
    ///   - withheld: The cells that are withheld.
    ///   - totals: The rows that are declared to be sums.
    ///   - counted: The columns in which a sum of rows has to show to be taken for one; without it, all.
    package init(
        rows: [String],
        columns: [String],
        figures: [[Decimal?]],
        withheld: Set<Position>,
        totals: [DataTable.Total] = [],
        counted: Set<Int>? = nil
    ) {
        self.figures = figures
        self.withheld = withheld
        let lines = columns.indices.filter { counted?.contains($0) ?? true }.map { column in figures.map { $0[column] }
        }
        let ofRows = totals + TableRelations.called(by: rows)
        let inColumns = (ofRows + TableRelations.shown(in: lines, besides: ofRows)).flatMap { relation in
            columns.indices.map { column in
                Sum(
                    total: Position(row: relation.row, column: column),
                    parts: relation.parts.map { Position(row: $0, column: column) }
                )
            }
        }
        let ofColumns = TableRelations.called(by: columns)
        let inRows = (ofColumns + TableRelations.shown(in: figures, besides: ofColumns)).flatMap { relation in
            rows.indices.map { row in
                Sum(
                    total: Position(row: row, column: relation.row),
                    parts: relation.parts.map { Position(row: row, column: $0) }
                )
            }
        }
        var seen = Set<Sum>()
        sums = (inColumns + inRows).filter { !$0.parts.isEmpty && seen.insert($0).inserted }
    }

    /// The figure of a cell.
    func figure(_ position: Position) -> Decimal? { figures[position.row][position.column] }

    /// Whether a reader sees a figure there.
    func isShown(_ position: Position) -> Bool { figure(position) != nil && !withheld.contains(position) }

    /// The withheld cells that the sums leave only one value for.
    ///
    /// The sums are equations in the cells that a reader does not see. Brought to their reduced form, an equation with
    /// one unknown gives that cell away, and no other equation or combination of equations gives away any more.
    package var recoverable: Set<Position> {
        var numbers = [Position: Int]()
        var unknowns = [Position]()
        var equations = [[Double]]()
        let open = sums.filter { sum in sum.cells.contains { !isShown($0) } }
        for cell in open.flatMap(\.cells) where !isShown(cell) && numbers[cell] == nil {
            numbers[cell] = unknowns.count
            unknowns.append(cell)
        }
        for sum in open {
            var equation = [Double](repeating: 0, count: unknowns.count)
            if let number = numbers[sum.total] { equation[number] -= 1 }
            for number in sum.parts.compactMap({ numbers[$0] }) { equation[number] += 1 }
            equations.append(equation)
        }
        let known = Self.reduced(equations).compactMap { equation -> Position? in
            let terms = equation.indices.filter { abs(equation[$0]) > Self.nearZero }
            return terms.count == 1 ? terms.first.map { unknowns[$0] } : nil
        }
        return withheld.intersection(known)
    }

    /// Numbers nearer to zero than this are zero: the coefficients are small whole numbers and their quotients.
    private static let nearZero = 1e-9

    /// The equations in reduced row echelon form, by Gauss and Jordan.
    private static func reduced(_ equations: [[Double]]) -> [[Double]] {
        var equations = equations
        var done = 0
        for unknown in 0..<(equations.first?.count ?? 0) {
            guard
                let pivot = (done..<equations.count).max(by: {
                    abs(equations[$0][unknown]) < abs(equations[$1][unknown])
                }),
                abs(equations[pivot][unknown]) > nearZero
            else { continue }
            equations.swapAt(done, pivot)
            let factor = equations[done][unknown]
            equations[done] = equations[done].map { $0 / factor }
            for other in equations.indices where other != done && abs(equations[other][unknown]) > nearZero {
                let multiple = equations[other][unknown]
                equations[other] = zip(equations[other], equations[done]).map { $0 - multiple * $1 }
            }
            done += 1
        }
        return equations
    }
}
