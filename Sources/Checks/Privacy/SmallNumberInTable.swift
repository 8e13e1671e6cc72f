package import Diagnostics
internal import Model

/// Where small numbers are withheld, no cell that Scrutiny cannot judge by itself holds one.
package enum SmallNumberInTable: Check {
    package static let rule = Rule(
        "small-number-in-table",
        .error,
        .privacy,
        title: "Small numbers in tables",
        finds: """
            With `disclosure` in site.yaml: a whole number below the threshold, or a fraction that reveals one, in a \
            cell of a pipe table that holds no words, or in a column of a table in `tables/` that counts people and \
            holds anything other than figures. The first column, which holds the row headings, is left alone.
            """,
        why: """
            What is withheld in the figures must not appear in a table beside them. In a pipe table nothing says \
            which columns count people, so all of them are assumed to.
            """,
        answer: """
            Write `[c]`. Where a figure does not count people, put its sign or noun in the cell: `3%`, `£3`, `3 \
            hubs`. A table of such figures can also go into `tables/`, with `counts-people: none`.
            """
    )

    /// Finds small whole numbers in the cells of pipe tables, and among other things in tables that count people.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let disclosure = checked.content.settings.disclosure else { return [] }
        return checked.pipeTables.flatMap { table in
            table.rows.indices.flatMap { row in
                // The first column holds the headings of the rows.
                table.rows[row].indices.dropFirst().filter { isTelling(table.rows[row][$0], disclosure) }
                    .map { finding(at: table.location(row: row, column: $0), disclosure) }
            }
        }
            + checked.content.tables.filter { $0.people != DataTable.People.none }.flatMap { table in
                table.rows.flatMap(\.cells).filter { $0.figure == nil && isTelling($0.written.value, disclosure) }
                    .map { finding(at: $0.written.location, disclosure) }
            }
    }

    /// Whether a cell without words holds a whole number or a fraction that tells of few people.
    private static func isTelling(_ cell: String, _ disclosure: DisclosureRule) -> Bool {
        let tokens = Tokeniser.tokens(of: cell)
        guard !tokens.contains(where: { $0.kind == .word }) else { return false }
        return tokens.contains { token in
            if case .fraction(let part, let whole) = token.kind {
                return [part, whole, whole - part].contains(where: disclosure.withholds)
            }
            return token.count.map(disclosure.withholds) ?? false
        }
    }

    /// The message does not repeat the number: logs are read by others than the writer of the table.
    private static func finding(at location: SourceLocation, _ disclosure: DisclosureRule) -> Diagnostic {
        finding(
            at: location,
            "this cell reveals a number below \(disclosure.threshold), and this site withholds numbers of people that small",
            remedy:
                "write '[c]'; if the figure does not count people, put its sign or noun in the cell ('3%', '3 hubs')"
        )
    }
}
