internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// A table with everything that is said about it.
struct TableEntry: TemplateModel {
    let anchor: String
    let table: TableFigureModel
    let notes: MarkdownText?

    static let fields = Fields<TableEntry>("A table with everything that is said about it") {
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        One("table", "the table", \.table)
        OptionalProse("notes", "what to bear in mind", \.notes)
    }
}

extension Page {
    /// Every table that is known by now, with its notes.
    func tableEntries(headingLevel: Int = 3) -> [TableEntry] {
        site.tables.map { table in
            TableEntry(
                anchor: SiteMap.anchor(.table, table.id),
                table: TableFigureModel(table, on: links, isEntry: true),
                notes: text(table.details.notes, headingLevel: headingLevel, title: table.caption.value)
            )
        }
    }

    /// The lines of tables that belong to a priority, with how they stand against their budget.
    func tableLines(of priority: Priority) -> [PageLink] {
        site.tables.flatMap { table in
            let lines = Dictionary(uniqueKeysWithValues: table.budgetLines.map { ($0.row, $0) })
            return table.rows.enumerated().compactMap { position, row -> PageLink? in
                guard table.priority(of: row) == priority.id,
                    let link = link(to: Reference(.table, table.id, part: row.part))
                else { return nil }
                let words = TablePhrases.row(row.label.value, lines[position], in: table.caption.value)
                return PageLink(address: link.address, words: words)
            }
        }
    }
}
