internal import Diagnostics
internal import Measures

/// Withholds the small numbers of one table, with what would give them away.
struct TableSuppression {
    typealias Position = WithheldCells.Position

    private let table: DataTable
    private let rule: DisclosureRule
    /// The columns without a sign, which can be added to counts, by their positions in the table.
    private let plain: [Int]
    /// Those of them that count people, by their positions among the plain ones.
    private let counts: Set<Int>
    private let percentages: [Int]
    /// The cells of the plain columns.
    private var cells: WithheldCells
    private var withholdsPercentages = false
    /// What is withheld for a reason outside the table, by its position in the table.
    private var withheldFromOutside = Set<Position>()

    init(_ table: DataTable, under rule: DisclosureRule) {
        self.table = table
        self.rule = rule
        let plain = table.columns.indices.filter { table.sign(ofColumn: $0) == TableFigure.Sign.none }
        self.plain = plain
        let people = table.columnsOfPeople
        counts = Set(plain.indices.filter { people.contains(plain[$0]) })
        percentages = table.columns.indices.filter { table.sign(ofColumn: $0) == .percent }
        var withheld = Set<Position>()
        let figures = table.rows.indices.map { row in
            plain.indices.map { column -> Decimal? in
                let cell = table.rows[row].cells[plain[column]]
                if cell.isWithheld { withheld.insert(Position(row: row, column: column)) }
                return cell.isBlank ? .zero : cell.figure?.value
            }
        }
        cells = WithheldCells(
            rows: table.rows.map(\.label.value),
            columns: plain.map { table.columns[$0].heading.value },
            figures: figures,
            withheld: withheld,
            totals: table.totals,
            counted: counts
        )
    }

    // MARK: What is withheld

    /// Whether a cell, named by its position in the table, is withheld.
    func isWithheld(_ position: Position) -> Bool {
        if withheldFromOutside.contains(position) || table.rows[position.row].cells[position.column].isWithheld {
            return true
        }
        if percentages.contains(position.column) { return withholdsPercentages }
        return plain.firstIndex(of: position.column).map {
            cells.withheld.contains(Position(row: position.row, column: $0))
        } ?? false
    }

    /// The table without what is withheld.
    var result: DataTable {
        var result = table
        for row in table.rows.indices {
            for column in table.columns.indices where isWithheld(Position(row: row, column: column)) {
                result.rows[row].cells[column].withhold()
            }
        }
        return result
    }

    // MARK: Withholding

    /// Withholds a cell, named by its position in the table, for a reason outside the table.
    mutating func withhold(_ position: Position) {
        withheldFromOutside.insert(position)
        if let column = plain.firstIndex(of: position.column) {
            cells.withheld.insert(Position(row: position.row, column: column))
        }
    }

    /// Withholds every small number, then further cells until none can be worked out, and the percentages beside them.
    mutating func protect() {
        for row in table.rows.indices {
            for column in counts {
                let position = Position(row: row, column: column)
                if cells.isShown(position), !table.rows[row].cells[plain[column]].isBlank,
                    let figure = cells.figure(position), isSmall(figure)
                {
                    cells.withheld.insert(position)
                }
            }
        }
        while let cell = cells.next(givenAwayUnder: isSmall, counts: counts) { cells.withheld.insert(cell) }
        withholdsPercentages =
            withholdsPercentages || cells.withheld.contains { counts.contains($0.column) } || hasTellingPercentage
    }

    private func isSmall(_ figure: Decimal) -> Bool { rule.withholds(figure.rounded(toDecimals: 0).significand) }

    /// Whether a percentage, taken of a count in its row, tells of a small number or leaves one.
    private var hasTellingPercentage: Bool {
        table.rows.indices.contains { row in
            percentages.compactMap { table.rows[row].cells[$0].figure?.value }.contains { share in
                counts.contains { column in
                    let position = Position(row: row, column: column)
                    guard let whole = cells.figure(position), !isOwnShare(share, of: position) else { return false }
                    let part = whole.doubleValue * share.doubleValue / 100
                    guard let count = Decimal(rounding: part, toDecimals: 0) else { return true }
                    return isSmall(count) || isSmall(whole - count)
                }
            }
        }
    }

    /// Whether a percentage is the count's own share in a total, so that it says nothing that the count does not.
    private func isOwnShare(_ share: Decimal, of position: Position) -> Bool {
        cells.sums.contains { sum in
            if sum.total == position { return share == Decimal(significand: 100) }
            guard sum.parts.contains(position), let part = cells.figure(position), let whole = cells.figure(sum.total),
                !whole.isZero
            else { return false }
            let exact = part.doubleValue / whole.doubleValue * 100
            return Decimal(rounding: exact, toDecimals: share.decimals) == share
        }
    }
}

extension WithheldCells {
    /// The cell to withhold next, so that what is withheld cannot be worked out; `nil` when all is safe.
    ///
    /// Of a sum that gives a cell away, or whose withheld parts come to a small number, the smallest part that is shown
    /// is chosen, as for measures; the total where no part is left.
    fileprivate func next(givenAwayUnder isSmall: (Decimal) -> Bool, counts: Set<Int>) -> Position? {
        let telling = sums.first { sum in
            givesAwayOne(sum) || leavesSmallNumber(sum, isSmall, counts)
        }
        if let choice = telling.flatMap(choice) { return choice }
        // No sum by itself gives a cell away, but several of them may together.
        let recoverable = recoverable
        guard !recoverable.isEmpty else { return nil }
        let concerned = sums.lazy.filter { sum in sum.cells.contains(where: recoverable.contains) }
        return concerned.compactMap(choice).first ?? sums.lazy.flatMap(\.cells).first(where: isShown)
    }

    /// Whether all of a sum is shown but one withheld cell.
    private func givesAwayOne(_ sum: Sum) -> Bool {
        let hidden = sum.cells.filter { !isShown($0) }
        return hidden.count == 1 && hidden.allSatisfy(withheld.contains)
    }

    /// Whether a reader can tell that the withheld parts of a sum come to a small number of people.
    private func leavesSmallNumber(_ sum: Sum, _ isSmall: (Decimal) -> Bool, _ counts: Set<Int>) -> Bool {
        let hidden = sum.parts.filter { !isShown($0) }
        guard counts.contains(sum.total.column), isShown(sum.total), !hidden.isEmpty,
            hidden.allSatisfy(withheld.contains), let total = figure(sum.total)
        else { return false }
        let shown = sum.parts.filter(isShown).compactMap(figure).reduce(Decimal.zero, +)
        return isSmall(total - shown)
    }

    private func choice(of sum: Sum) -> Position? {
        let parts = sum.parts.filter(isShown)
        let figures = parts.filter { figure($0)?.isZero == false }
        func size(_ position: Position) -> Decimal { figure(position)?.magnitude ?? .zero }
        return figures.min { size($0) < size($1) } ?? (isShown(sum.total) ? sum.total : parts.first)
    }
}
