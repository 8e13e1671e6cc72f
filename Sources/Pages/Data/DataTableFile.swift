internal import Diagnostics
internal import Markdown
internal import Model
internal import Spreadsheets

/// A table as open data: a CSV file, and its description by CSV on the Web (CSVW).
struct DataTableFile {
    private let table: DataTable

    init(_ table: DataTable) {
        self.table = table
    }

    private var headings: [String] { [table.corner.value] + table.columns.map(\.heading.value) }

    /// The CSV file: figures as bare numbers, with a minus for less than zero.
    var csv: [UInt8] {
        var file = CommaSeparatedFile(headings: headings)
        for row in table.rows {
            file.append([.text(row.label.value)] + row.cells.map(Self.cell))
        }
        return file.bytes
    }

    private static func cell(_ cell: DataTable.Cell) -> CommaSeparatedFile.Cell {
        if let figure = cell.figure { return .number(figure.value) }
        return cell.written.value.isEmpty ? .empty : .text(cell.written.value)
    }

    /// The description.
    func metadata(_ site: SiteContext) throws -> [UInt8] {
        let document = TableMetadata(
            url: "\(table.id).csv",
            title: table.caption.value,
            description: table.details.notes?.plainText ?? table.caption.value,
            source: table.details.source?.value,
            publisher: site.settings.authority.value,
            modified: site.snapshot.asAt.iso,
            columns: [column(table.corner.value, isDecimal: false, unit: nil)]
                + table.columns.enumerated().map { position, described in
                    let figures = table.rows.compactMap { $0.cells[position].figure }
                    // A column with a reason instead of a figure is not a column of numbers for a strict reader.
                    let hasWords = table.rows.contains {
                        $0.cells[position].figure == nil && !$0.cells[position].written.value.isEmpty
                    }
                    let isWithheld = table.rows.contains { $0.cells[position].isWithheld }
                    return column(
                        described.heading.value,
                        isDecimal: described.isNumeric && !hasWords,
                        unit: figures.first?.sign.unit ?? (described.isNumeric ? table.details.units?.value : nil),
                        isWithheld: isWithheld
                    )
                }
        )
        return try document.json()
    }

    private func column(
        _ heading: String,
        isDecimal: Bool,
        unit: String?,
        isWithheld: Bool = false
    ) -> TableMetadata.Column {
        TableMetadata.Column(
            name: Slug.make(from: heading).replacing("-", with: "_"),
            titles: heading,
            datatype: isDecimal ? "decimal" : "string",
            description: TablePhrases.column(heading, unit: unit, isWithheld: isWithheld)
        )
    }
}
