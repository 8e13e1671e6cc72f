internal import Diagnostics
package import Measures

/// A row of a table that has a budget and a forecast.
package struct BudgetLine: Sendable {
    /// How the forecast stands against the budget.
    package enum State: String, CaseIterable, Sendable {
        /// More than the tolerance above the budget.
        case over
        /// Not further from the budget than the tolerance.
        case within
        /// More than the tolerance below the budget.
        case under
    }

    /// Its position in the table.
    package let row: Int
    package let budget: TableFigure
    package let forecast: TableFigure
    /// The forecast less the budget.
    package let variance: Decimal
    package let state: State
    /// Whether it adds up other rows.
    package let isTotal: Bool

    /// Whether it is planned to bring money in or to save it, so that its budget is below zero.
    package var isIncome: Bool { budget.value.isNegative }

    /// The variance with the sign of the table's figures: `£0.852m`.
    package var varianceText: String {
        (variance.isZero || variance.isNegative ? "" : "+") + forecast.text(of: variance)
    }
}

extension DataTable {
    /// The rows that have both a budget and a forecast, where the table says in which columns they stand.
    package var budgetLines: [BudgetLine] {
        guard let declared = details.variance,
            let budget = columns.firstIndex(where: { $0.heading.value == declared.budget.value }),
            let forecast = columns.firstIndex(where: { $0.heading.value == declared.forecast.value })
        else { return [] }
        let totals = Set(totals.map(\.row))
        return rows.enumerated().compactMap { position, row in
            guard let planned = row.cells[budget].figure, let expected = row.cells[forecast].figure else { return nil }
            let variance = expected.value - planned.value
            let allowed = planned.value.magnitude.percentage(declared.tolerance.value.percent) ?? .zero
            let state: BudgetLine.State =
                variance.magnitude <= allowed ? .within : variance.isNegative ? .under : .over
            return BudgetLine(
                row: position,
                budget: planned,
                forecast: expected,
                variance: variance,
                state: state,
                isTotal: totals.contains(position)
            )
        }
    }

    /// The priority that a row belongs to.
    package func priority(of row: Row) -> String? {
        details.priorities.first { $0.heading.value == row.label.value }?.value.value
    }
}
