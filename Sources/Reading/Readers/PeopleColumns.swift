internal import Diagnostics
internal import Model

/// Reads `counts-people` of a table: which of its columns count people.
enum PeopleColumns {
    private static let key = "counts-people"

    /// The columns, or `nil` where the table does not say, or not so that it can be understood.
    static func read(_ keys: KeyReader, of table: DataTable) -> DataTable.People? {
        guard let value = keys.value(key) else { return nil }
        switch value.string {
        case "all": return .all
        case "none": return DataTable.People.none
        case let other?:
            keys.findings.error(
                "unknown-choice",
                at: value.location,
                "'\(other)' does not say which columns count people",
                remedy: "write all, none or a list of headings of columns, '[Children, Families]'"
            )
            return nil
        case nil:
            return .columns(keys.texts(key).compactMap { position(of: $0, in: table, keys.findings) })
        }
    }

    private static func position(of heading: Located<String>, in table: DataTable, _ findings: Findings) -> Int? {
        let names = table.columns.map(\.heading.value)
        guard let position = names.firstIndex(of: heading.value) else {
            findings.unknown(
                "unknown-column",
                at: heading.location,
                "there is no column '\(heading.value)' in this table",
                written: heading.value,
                known: names
            )
            return nil
        }
        guard table.isWhole(column: position) else {
            findings.error(
                "not-a-count",
                at: heading.location,
                "the column '\(heading.value)' holds other things than whole numbers, so it cannot be one that counts people",
                remedy: "put each number of people into a cell of its own, without words or signs"
            )
            return nil
        }
        return position
    }
}
