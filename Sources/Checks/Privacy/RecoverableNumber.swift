package import Diagnostics
internal import Measures
internal import Model

/// What a pipe table withholds with `[c]` cannot be worked out from what it shows.
package enum RecoverableNumber: Check {
    package static let rule = Rule(
        "recoverable-number",
        .error,
        .privacy,
        title: "Withheld numbers that can be worked out",
        finds: """
            With `disclosure` in site.yaml: a withheld cell (`[c]`) of a pipe table whose value can be worked out \
            from the totals of its row and column, and a percentage in a pipe table with such a cell. Both the \
            headings and the figures themselves are searched for sums. (In `tables/`, further cells are withheld \
            automatically.)
            """,
        why: "A number that can be recovered by subtraction has not been withheld.",
        answer: """
            Withhold a second number in the same row or column too, the smallest that is left, and the percentages.
            """
    )

    /// Finds withheld cells of pipe tables that a total gives away, and percentages beside withheld cells.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard checked.content.settings.disclosure != nil else { return [] }
        return checked.pipeTables.flatMap(findings)
    }

    private static func findings(in table: PipeTableText) -> [Diagnostic] {
        let cells = table.rows.map { $0.dropFirst().map(Cell.init) }
        // Columns of words are no part of any sum.
        let columns = table.header.indices.dropLast().filter { column in
            cells.contains { $0[column].isWithheld || $0[column].figure?.isZero == false }
        }
        let all = table.rows.indices.flatMap { row in columns.indices.map { (row: row, column: $0) } }
        let withheld = all.filter { cells[$0.row][columns[$0.column]].isWithheld }
        guard !withheld.isEmpty else { return [] }
        let recoverable = WithheldCells(
            rows: table.rows.map { $0.first ?? "" },
            columns: columns.map { table.header[$0 + 1] },
            figures: cells.map { row in columns.map { row[$0].figure } },
            withheld: Set(withheld.map { WithheldCells.Position(row: $0.row, column: $0.column) })
        ).recoverable
        let sums = recoverable.map { position in
            finding(
                at: table.location(row: position.row, column: columns[position.column] + 1),
                "the withheld number can be worked out from the total of its row or column",
                remedy:
                    "withhold a second number in the same row or column too, the smallest that is left, or the total"
            )
        }
        let shares = table.rows.indices.flatMap { row in
            table.rows[row].indices.dropFirst().filter { cells[row][$0 - 1].isPercentage }.map { column in
                finding(
                    at: table.location(row: row, column: column),
                    "the percentage '\(table.rows[row][column])' is in a table that withholds a number, and may "
                        + "give it away",
                    remedy: "write '[c]' for the percentages too, or put them into a table of their own"
                )
            }
        }
        return sums + shares
    }

    /// A cell as a reader sees it.
    private struct Cell {
        let isWithheld: Bool
        let isPercentage: Bool
        /// The figure, 0 for a blank cell; `nil` where there is none or it carries a sign.
        let figure: Decimal?

        init(_ text: String) {
            let written = TableFigure(text)
            isWithheld = text.hasPrefix(MissingSymbol.suppressed.symbol)
            isPercentage = written?.sign == .percent
            figure = text.isEmpty ? .zero : written.flatMap { $0.sign == .none ? $0.value : nil }
        }
    }
}
