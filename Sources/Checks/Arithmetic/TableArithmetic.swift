public import Diagnostics
internal import Markdown
internal import Model

/// Totals, subtotals, differences and shares in tables follow from the other cells.
public enum TableArithmetic: Check {
    /// The rule's id.
    public static let rule = "table-arithmetic"
    /// What it finds.
    public static let title = "Tables that do not add up"
    /// A published paper's slip may have to stand, with the reason beside it.
    public static let severity = Severity.query

    /// Finds cells that do not follow from the others.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.documents.flatMap { document in
            tables(in: document.blocks).flatMap { findings(in: $0, of: document) }
        }
            + checked.content.tables.flatMap(findings)
    }

    private static func findings(in table: Table, of document: MarkdownDocument) -> [Diagnostic] {
        let rows = table.rows.map { $0.map(\.plainText) }
        return TableSums(header: table.header.map(\.plainText), rows: rows).slips.map { slip in
            // The delimiter stands between the header and the first row.
            let line = table.location.line + 2 + slip.row
            let origin = TextOrigin(file: document.origin.file, line: line)
            return finding(
                at: origin.location(of: rows[slip.row][slip.column], occurrence: earlier(slip, in: rows)),
                slip.message,
                remedy: "correct the figure that is wrong; if the paper prints it so, acknowledge this with a reason"
            )
        }
    }

    private static func findings(in table: DataTable) -> [Diagnostic] {
        let rows = table.rows.map { row in [row.label.value] + row.cells.map(\.written.value) }
        return TableSums(header: [""] + table.columns.map(\.heading.value), rows: rows).slips.map { slip in
            finding(
                at: table.rows[slip.row].cells[slip.column - 1].written.location,
                slip.message,
                remedy: "correct the figure that is wrong; if the paper prints it so, acknowledge this with a reason"
            )
        }
    }

    /// How often the cell's words stand earlier in its row.
    private static func earlier(_ slip: TableSums.Slip, in rows: [[String]]) -> Int {
        let words = rows[slip.row][slip.column]
        return rows[slip.row][..<slip.column].count { $0.contains(words) }
    }

    private static func tables(in blocks: [Block]) -> [Table] {
        blocks.flatMap { block -> [Table] in
            switch block {
            case .table(let table): [table]
            case .list(_, _, let items): items.flatMap(tables)
            case .quotation(let blocks): tables(in: blocks)
            default: []
            }
        }
    }
}
