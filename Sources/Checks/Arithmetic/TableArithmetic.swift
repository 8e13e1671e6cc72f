package import Diagnostics
internal import Measures
internal import Model

/// Totals, subtotals, differences and shares in tables follow from the other cells.
package enum TableArithmetic: Check {
    package static let rule = Rule(
        "table-arithmetic",
        .query,
        .arithmetic,
        title: "Tables that do not add up",
        finds: """
            Totals, subtotals, nets, differences and shares in tables that do not follow from the other cells, \
            allowing for rounding. Rows called *Total* or *Subtotal*, and columns called *Total*, *Net*, *Variance*, \
            *Difference*, *Change*, *%* or *Share*, are worked out. So are the rows that `totals` in the table's \
            YAML file declares to be sums, whatever they are called; for those rows the declaration counts, not the \
            name.
            """,
        why: "One of the figures is wrong, and nobody can tell which.",
        answer: "Correct it. If a published paper prints it that way, acknowledge it and say so."
    )

    /// Finds cells that do not follow from the others.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.pipeTables.flatMap(findings) + checked.content.tables.flatMap(findings)
    }

    private static func findings(in table: PipeTableText) -> [Diagnostic] {
        TableSums(header: table.header, rows: table.rows).slips.map { slip in
            finding(at: table.location(row: slip.row, column: slip.column), slip.message, remedy: remedy)
        }
    }

    private static func findings(in table: DataTable) -> [Diagnostic] {
        let declared = table.totalArithmetic.filter(isSlip)
        let reported = Set(declared.map(\.written.location))
        let rows = table.rows.map { row in [row.label.value] + row.cells.map(\.written.value) }
        let sums = TableSums(
            header: [""] + table.columns.map(\.heading.value),
            rows: rows,
            declaredTotals: Set(table.totals.map(\.row))
        )
        return declared.map { slip in
            finding(
                at: slip.written.location,
                "the total '\(slip.label)' is given as \(slip.written.value.grouped), but the rows declared "
                    + "as its parts add up to \(slip.sum.grouped)",
                remedy: remedy
            )
        }
            + sums.slips.compactMap { slip in
                let place = table.rows[slip.row].cells[slip.column - 1].written.location
                return reported.contains(place) ? nil : finding(at: place, slip.message, remedy: remedy)
            }
    }

    /// Whether a declared total is not the sum of its rows, in a column that can be added up.
    private static func isSlip(_ total: TotalArithmetic) -> Bool {
        guard TableSums.isAdditive(total.column) else { return false }
        // A share of the whole is no sum of the shares of its parts, unless it is all of it.
        if total.isShare, total.written.value.doubleValue != 100 { return false }
        let decimals = max(total.written.value.decimals, total.sum.decimals)
        return !TableSums.isRounding(
            total.written.value,
            of: total.sum,
            parts: total.partCount,
            decimals,
            isShare: total.isShare
        )
    }

    private static let remedy =
        "correct the figure that is wrong; if the paper prints it that way, acknowledge it and say so"
}
