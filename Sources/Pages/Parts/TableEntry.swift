internal import Diagnostics
internal import Model
internal import SafeHTML
internal import Templates

/// A table with everything that is said about it.
struct TableEntry: TemplateModel {
    let anchor: String
    let table: TableFigureModel
    let notes: HTML?

    static let fields = Fields<TableEntry>("A table with everything that is said about it") {
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        One("table", "the table", \.table)
        OptionalMarkup("notes", "what to bear in mind", \.notes)
    }
}

extension Page {
    /// Every table that is known by now, with its notes.
    mutating func tableEntries(headingLevel: Int = 3) -> [TableEntry] {
        site.tables.map { table in
            TableEntry(
                anchor: SiteMap.anchor(.table, table.id),
                table: TableFigureModel(table, on: links),
                notes: html(table.details.notes, headingLevel: headingLevel, title: table.caption.value)
            )
        }
    }
}
