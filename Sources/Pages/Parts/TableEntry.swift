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
                table: TableFigureModel(table, on: links),
                notes: text(table.details.notes, headingLevel: headingLevel, title: table.caption.value)
            )
        }
    }
}
