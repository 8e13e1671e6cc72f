internal import Diagnostics
internal import Model

/// Finds the rows that a table declares to be totals of others.
enum DeclaredTotals {
    static func resolved(
        _ written: [DeclaredTotal],
        labels: [Located<String>],
        findings: Findings
    ) -> [DataTable.Total] {
        let names = labels.map(\.value)
        let declared = written.map { total in
            (row: total.row.value.isEmpty ? nil : position(of: total.row, among: names, findings), total.parts)
        }
        let totalRows = Set(declared.compactMap(\.row))
        return declared.compactMap { row, parts in
            guard let row else { return nil }
            guard let parts else {
                return DataTable.Total(row: row, parts: names.indices.filter { !totalRows.contains($0) })
            }
            return DataTable.Total(row: row, parts: parts.compactMap { position(of: $0, among: names, findings) })
        }
    }

    private static func position(of label: Located<String>, among names: [String], _ findings: Findings) -> Int? {
        let positions = names.indices.filter { names[$0] == label.value }
        if positions.isEmpty {
            findings.unknown(
                "unknown-row",
                at: label.location,
                "there is no row '\(label.value)' in this table",
                written: label.value,
                known: names
            )
        } else if positions.count > 1 {
            findings.error(
                "unknown-row",
                at: label.location,
                "\(positions.count) rows of this table are called '\(label.value)'",
                remedy: "give each row a heading of its own"
            )
        }
        return positions.count == 1 ? positions.first : nil
    }
}
