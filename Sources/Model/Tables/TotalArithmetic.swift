package import Diagnostics
package import Measures

/// A declared total in one column: what was written, and what the rows add up to.
package struct TotalArithmetic: Sendable {
    /// The column's heading.
    package let column: String
    /// The row heading of the total.
    package let label: String
    /// What was written, and where.
    package let written: Located<Decimal>
    /// What the rows add up to, to as many decimals as the most precise of them.
    package let sum: Decimal
    /// How many rows were added up.
    package let partCount: Int
    /// Whether the column holds percentages.
    package let isShare: Bool

    /// How far what was written is from the sum.
    package var difference: Decimal { written.value - sum }
}

extension DataTable {
    /// Every declared total in every numeric column.
    ///
    /// A column is left out for a total where one of the rows or the total itself has no figure, or where the sum has
    /// more digits than a `Decimal` holds: nothing can be said then.
    package var totalArithmetic: [TotalArithmetic] {
        totals.flatMap { total in
            columns.indices.compactMap { column in
                guard columns[column].isNumeric, !total.parts.isEmpty,
                    let figure = rows[total.row].cells[column].figure
                else { return nil }
                let parts = total.parts.compactMap { rows[$0].cells[column].figure?.value }
                guard parts.count == total.parts.count, let sum = Self.sum(parts) else { return nil }
                return TotalArithmetic(
                    column: columns[column].heading.value,
                    label: rows[total.row].label.value,
                    written: rows[total.row].cells[column].written.map { _ in figure.value },
                    sum: sum,
                    partCount: parts.count,
                    isShare: figure.sign == .percent
                )
            }
        }
    }

    private static func sum(_ numbers: [Decimal]) -> Decimal? {
        let places = numbers.map(\.decimals).max() ?? 0
        let digits = numbers.reduce(Int128(0)) { sum, number in
            let factor = (number.decimals..<places).reduce(Int128(1)) { power, _ in power * 10 }
            return sum + Int128(number.significand) * factor
        }
        return Int64(exactly: digits).flatMap { Decimal(significand: $0, decimals: places) }
    }
}
