internal import Diagnostics
internal import Figures
internal import Measures
internal import Spreadsheets

/// Why nothing may be added to a file.
package struct UnreadableFile: Error {
    /// What is wrong with it, and what to do.
    package let description: String
}

/// A kpis.csv that is there already, as rows that can be added to.
struct OldFile {
    private(set) var rows = [DraftFile.Row]()
    private(set) var periods = [Period]()
    /// The columns beyond the usual ones.
    private(set) var further = [String]()
    /// What kind of period it has; `nil` for a file without any.
    let kind: Period.Kind?

    init(_ bytes: [UInt8], name: String) throws(UnreadableFile) {
        func refuse(_ message: String) -> UnreadableFile {
            UnreadableFile(
                description: "\(name) cannot be added to: \(message); correct it first ('scrutiny check' says where)"
            )
        }
        var diagnostics = [Diagnostic]()
        let table = Table.read(bytes, path: name, reportingTo: &diagnostics)
        if let error = diagnostics.first(where: { $0.severity == .error }) { throw refuse(error.message) }
        guard let table else { throw refuse("it is no table") }
        let columns = table.headings.map { (name: $0.value.folded, periods: Period.readings(of: $0.value)) }
        let ofPeriods = columns.filter { !$0.periods.isEmpty }
        let kinds = ofPeriods.dropFirst().reduce(Set(ofPeriods.first?.periods.map(\.kind) ?? [])) {
            $0.intersection($1.periods.map(\.kind))
        }
        kind = ofPeriods.first?.periods.map(\.kind).first(where: kinds.contains)
        if kind == nil, !ofPeriods.isEmpty { throw refuse("it has columns of different kinds of period") }
        let names = columns.filter { $0.periods.isEmpty }.map(\.name)
        if names.contains("") { throw refuse("it has a column without a heading") }
        if Set(names).count < names.count { throw refuse("it has two columns with one heading") }
        further = names.filter { !DraftFile.usual.contains($0) }
        var seen = Set<Period>()
        let ofKind = columns.map { column in column.periods.first { $0.kind == kind } }
        for period in ofKind.compactMap(\.self) where !seen.insert(period).inserted {
            throw refuse("it has two columns for \(period.name)")
        }
        periods = ofKind.compactMap(\.self)
        for cells in table.rows {
            var row = DraftFile.Row(cells: [:], readings: [:])
            for (place, cell) in cells.enumerated() {
                let text = cell.value.trimmed
                guard !text.isEmpty else { continue }
                if let period = ofKind[place] {
                    row.readings[period] = text
                } else {
                    row.cells[columns[place].name] = text
                }
            }
            rows.append(row)
        }
    }
}
