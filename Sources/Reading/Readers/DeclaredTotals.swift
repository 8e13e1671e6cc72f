internal import Diagnostics
internal import Model

/// Reads which rows of a table are declared to be totals of which others.
enum DeclaredTotals {
    /// What stands for all rows that are not totals themselves.
    private static let all = "all"

    static func read(_ groups: [KeyReader], labels: [Located<String>]) -> [DataTable.Total] {
        let names = labels.map(\.value)
        let declared = groups.map { keys in
            let row = keys.requiredText("row", example: "Total")
            let isAll = keys.value("of")?.string == all
            let parts = isAll ? nil : keys.requiredTexts("of", example: "all")
            keys.finish()
            return (row: row.value.isEmpty ? nil : position(of: row, among: names, keys.findings), parts, keys.findings)
        }
        let totalRows = Set(declared.compactMap(\.row))
        return declared.compactMap { row, parts, findings in
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
