internal import Indicators

/// What does not add up in a table: totals, subtotals, differences and shares, within rounding.
///
/// It takes cells as text and knows nothing of where they came from, so that tables in Markdown and tables in CSV files
/// are judged alike.
public struct TableSums: Sendable {
    /// A cell that does not follow from the others.
    public struct Slip: Hashable, Sendable {
        /// The row, counted from 0 without the header.
        public let row: Int
        /// The column, counted from 0.
        public let column: Int
        /// What is wrong, as one sentence without its full stop.
        public let message: String
    }

    private let header: [String]
    private let rows: [[String]]
    private let figures: [[CellFigure?]]

    /// Prepares a table from its cells.
    public init(header: [String], rows: [[String]]) {
        self.header = header
        self.rows = rows
        figures = rows.map { $0.map { CellFigure($0) } }
    }

    /// All slips, row by row.
    public var slips: [Slip] {
        (columnTotals + rowTotals
            + ColumnRelations(header: header, rows: rows, figures: figures, isTotal: isTotal).slips)
            .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    private enum RowKind { case part, subtotal, total }

    private func kind(of row: [String]) -> RowKind {
        let label = (row.first ?? "").replacing("*", with: "").lowercased()
        if label.hasPrefix("subtotal") || label.hasPrefix("sub-total") || label.hasPrefix("sub total") {
            return .subtotal
        }
        let isTotal = ["total", "grand total", "overall total"].contains { label == $0 || label.hasPrefix($0 + " ") }
        return isTotal || label == "totals" ? .total : .part
    }

    private func isTotal(_ row: Int) -> Bool { kind(of: rows[row]) != .part }

    /// Rows that are called totals against the rows above them.
    private var columnTotals: [Slip] {
        var slips = [Slip]()
        var sinceSubtotal = [Int]()
        var parts = [Int]()
        for row in rows.indices {
            switch kind(of: rows[row]) {
            case .part:
                parts.append(row)
                sinceSubtotal.append(row)
            case .subtotal:
                slips += totalSlips(row, over: sinceSubtotal)
                sinceSubtotal = []
            case .total:
                slips += totalSlips(row, over: parts)
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
                message: "the total is given as \(rows[total][column]), but the rows above it sum to \(sum.grouped)"
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
                message: "the total is given as \(rows[row][column]), but the columns before it sum to \(sum.grouped)"
            )
        }
    }

    /// A cell as an addend: a dash or nothing counts as nought.
    private func figure(_ row: Int, _ column: Int) -> CellFigure? {
        guard rows[row].indices.contains(column) else { return nil }
        let cell = rows[row][column]
        return cell.isEmpty || cell == "-" || cell == "–" ? CellFigure("0") : figures[row][column]
    }

    /// Averages and rates are not added up.
    private func isAdditive(_ column: Int) -> Bool {
        let words = header.indices.contains(column) ? header[column].lowercased() : ""
        return !["average", "mean", "median", "rate", "per ", "ratio", "score", "caseload", "id"].contains {
            words.contains($0)
        }
    }

    /// The sum, where the written total is none within rounding; `nil` where it is, or is plainly an average.
    private func disagreement(_ written: CellFigure, _ addends: [CellFigure]) -> Decimal? {
        let sum = addends.reduce(Decimal.zero) { $0 + $1.value }
        let decimals = max(written.value.decimals, addends.map(\.value.decimals).max() ?? 0)
        let isExact = decimals == 0 && !written.isPercentage
        let rounding = isExact ? 0 : CellFigure.half(ofDecimals: decimals) * Double(addends.count + 1) + 1e-9
        guard abs((written.value - sum).doubleValue) > rounding else { return nil }
        let values = addends.map(\.value)
        if let least = values.min(), let most = values.max(), !least.isNegative, written.value >= least,
            written.value <= most, decimals > 0
        {
            return nil
        }
        return sum
    }
}
