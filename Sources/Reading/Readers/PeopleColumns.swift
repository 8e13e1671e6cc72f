internal import Diagnostics
internal import Model

/// Finds the columns that a table says count people.
enum PeopleColumns {
    static func resolved(
        _ written: DataTableDetails.DeclaredPeople,
        in table: DataTable,
        findings: Findings
    ) -> DataTable.People {
        switch written {
        case .all: .all
        case .none: .none
        case .columns(let headings): .columns(headings.compactMap { position(of: $0, in: table, findings) })
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
