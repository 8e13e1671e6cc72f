internal import Measures
internal import Model

/// What does not add up in a table: totals, subtotals, differences and shares, within rounding.
///
/// It takes cells as text and knows nothing of where they came from, so that tables in Markdown and tables in CSV files
/// are judged alike.
package struct TableSums: Sendable {
    /// A cell that does not follow from the others.
    package struct Slip: Hashable, Sendable {
        /// The row, counted from 0 without the header.
        package let row: Int
        /// The column, counted from 0.
        package let column: Int
        /// What is wrong, as one sentence without its full stop.
        package let message: String
    }

    private let header: [String]
    private let rows: [[String]]
    private let figures: [[CellFigure?]]
    private let declaredTotals: Set<Int>

    /// Prepares a table from its cells.
    ///
    /// Rows that are declared to be totals of certain others are neither added up nor part of what is, whatever they
    /// are called: their declaration says it better.
    package init(header: [String], rows: [[String]], declaredTotals: Set<Int> = []) {
        self.header = header
        self.rows = rows
        self.declaredTotals = declaredTotals
        figures = rows.map { $0.map { CellFigure($0) } }
    }

    /// All slips, row by row.
    package var slips: [Slip] {
        (columnTotals + rowTotals
            + ColumnRelations(header: header, rows: rows, figures: figures, isTotal: isTotal).slips)
            .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    private func label(_ row: Int) -> TotalLabel? { TotalLabel(rows[row].first ?? "") }

    private func isTotal(_ row: Int) -> Bool { declaredTotals.contains(row) || label(row) != nil }

    /// Rows that are called totals against the rows above them.
    private var columnTotals: [Slip] {
        var slips = [Slip]()
        var sinceSubtotal = [Int]()
        var parts = [Int]()
        for row in rows.indices {
            let isDeclared = declaredTotals.contains(row)
            switch label(row) {
            case nil where isDeclared: break
            case nil:
                parts.append(row)
                sinceSubtotal.append(row)
            case .subtotal:
                if !isDeclared { slips += totalSlips(row, over: sinceSubtotal) }
                sinceSubtotal = []
            case .total:
                if !isDeclared { slips += totalSlips(row, over: parts) }
                (parts, sinceSubtotal) = ([], [])
            }
        }
        return slips
    }

    private func totalSlips(_ total: Int, over parts: [Int]) -> [Slip] {
        guard parts.count >= 2 else { return [] }
        return rows[total].indices.dropFirst().compactMap { column in
            guard isAdditive(column), let written = figures[total][column] else { return nil }
            let addends = parts.compactMap { figure($0, column) }
            guard addends.count == parts.count, addends.count(where: { $0.isPercentage }) == 0 || written.isPercentage
            else { return nil }
            guard let sum = disagreement(written, addends) else { return nil }
            return Slip(
                row: total,
                column: column,
                message: "the total is given as \(rows[total][column]), but the rows above it add up to \(sum.grouped)"
            )
        }
    }

    /// A column that is called a total against the columns before it.
    private var rowTotals: [Slip] {
        guard let column = header.firstIndex(where: { $0.lowercased() == "total" }), column >= 3 else { return [] }
        return rows.indices.compactMap { row in
            guard figures[row].indices.contains(column), let written = figures[row][column] else { return nil }
            let addends = (1..<column).compactMap { figure(row, $0) }
            guard addends.count == column - 1, addends.allSatisfy({ $0.isPercentage == written.isPercentage }) else {
                return nil
            }
            guard let sum = disagreement(written, addends) else { return nil }
            return Slip(
                row: row,
                column: column,
                message:
                    "the total is given as \(rows[row][column]), but the columns before it add up to \(sum.grouped)"
            )
        }
    }

    /// A cell as an addend: a dash or nothing counts as 0.
    private func figure(_ row: Int, _ column: Int) -> CellFigure? {
        guard rows[row].indices.contains(column) else { return nil }
        let cell = rows[row][column]
        return cell.isEmpty || cell == "-" || cell == "–" ? CellFigure("0") : figures[row][column]
    }

    private func isAdditive(_ column: Int) -> Bool {
        !header.indices.contains(column) || Self.isAdditive(header[column])
    }

    /// Averages and rates are not added up.
    static func isAdditive(_ heading: String) -> Bool {
        let words = heading.lowercased()
        return !["average", "mean", "median", "rate", "per ", "ratio", "score", "caseload", "id"].contains {
            words.contains($0)
        }
    }

    /// The sum, where the written total is none within rounding; `nil` where it is, or is plainly an average.
    private func disagreement(_ written: CellFigure, _ addends: [CellFigure]) -> Decimal? {
        let sum = addends.reduce(Decimal.zero) { $0 + $1.value }
        let decimals = max(written.value.decimals, addends.map(\.value.decimals).max() ?? 0)
        guard
            !Self.isRounding(written.value, of: sum, parts: addends.count, decimals, isShare: written.isPercentage)
        else { return nil }
        let values = addends.map(\.value)
        if let least = values.min(), let most = values.max(), !least.isNegative, written.value >= least,
            written.value <= most, decimals > 0 || written.isPercentage
        {
            return nil
        }
        return sum
    }

    /// Whether a total differs from a sum by no more than rounding explains; whole numbers that are no shares are exact.
    static func isRounding(
        _ written: Decimal,
        of sum: Decimal,
        parts: Int,
        _ decimals: Int,
        isShare: Bool
    ) -> Bool {
        let isExact = decimals == 0 && !isShare
        let rounding = isExact ? 0 : CellFigure.half(ofDecimals: decimals) * Double(parts + 1) + 1e-9
        return abs((written - sum).doubleValue) <= rounding
    }
}
