internal import Declarations
internal import Diagnostics
internal import MeasureReading
internal import Measures
internal import Model
internal import Spreadsheets

/// Reads a table: the figures in `tables/<id>.csv`, and what is said about them in `tables/<id>.yaml`.
enum DataTableReader {
    private static let folder = "tables"

    static func readAll(in files: ContentFiles, symbols: CellSymbols, findings: Findings) -> [DataTable] {
        let names = files.names(in: folder)
        let described = Set(names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
        let ids = names.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }
        for id in described.subtracting(ids).sorted() {
            findings.error(
                "missing-file",
                at: files.location(of: "\(folder)/\(id).yaml"),
                "there is no file '\(id).csv' with the figures of this table",
                remedy: "save them beside this file, or delete it"
            )
        }
        return ids.compactMap { id in
            guard described.contains(id) else {
                findings.error(
                    "missing-file",
                    at: files.location(of: "\(folder)/\(id).csv"),
                    "there is no file '\(id).yaml' that says what this table shows",
                    remedy: "create it beside this file, with at least 'caption: …'"
                )
                return nil
            }
            return read(id, in: files, symbols: symbols, findings: findings)
        }
    }

    private static func read(
        _ id: String,
        in files: ContentFiles,
        symbols: CellSymbols,
        findings: Findings
    ) -> DataTable? {
        let path = "\(folder)/\(id).csv"
        if let problem = Identifier.problem(in: id) {
            findings.error(
                "bad-id",
                at: files.location(of: path),
                problem,
                remedy: "rename the file, as to 'budget.csv'"
            )
        }
        var diagnostics = [Diagnostic]()
        let sheet = Table.read(
            files.bytes(of: path) ?? [],
            path: files.displayPath(path),
            reportingTo: &diagnostics
        )
        findings.append(contentsOf: diagnostics)
        guard
            var sheet,
            let file = files.text(of: "\(folder)/\(id).yaml", reportingTo: findings),
            let keys = KeyReader(YAMLText(file), subject: "table", findings: findings)
        else { return nil }
        sheet.rows = sheet.rows.map { row in
            row.prefix(1) + row.dropFirst().map { symbols.applied(to: $0) }
        }
        checkHeadings(of: sheet, findings: findings)
        let details = DataTableDetails.declaration.read(keys)
        let periods = named(details.readings, among: sheet.headings.dropFirst(), what: "column", findings: findings)
        let measures = named(details.measures, among: sheet.rows.compactMap(\.first), what: "row", findings: findings)
        let columns = sheet.headings.dropFirst()
        if let variance = details.variance {
            let pairs = [variance.budget, variance.forecast].filter { !$0.value.isEmpty }
                .map { DataTableDetails.Pair(heading: $0, value: $0) }
            _ = named(pairs, among: columns, what: "column", findings: findings)
        }
        let meant = details.financeLinks.map { DataTableDetails.Pair(heading: $0.value, value: $0.heading) }
        _ = named(meant, among: sheet.rows.compactMap(\.first), what: "row", findings: findings)
        _ = named(details.priorities, among: sheet.rows.compactMap(\.first), what: "row", findings: findings)
        let grid = DataTableGrid(sheet, periods: periods, measures: measures)
        var table = DataTable(
            id: id,
            details: details,
            corner: sheet.headings.first ?? Located("", at: files.location(of: path)),
            columns: grid.columns,
            rows: grid.rows,
            totals: DeclaredTotals.resolved(details.totals, labels: grid.rows.map(\.label), findings: findings)
        )
        table.people = details.people.flatMap { PeopleColumns.resolved($0, in: table, findings: findings) }
        return table
    }

    private static func checkHeadings(of sheet: Table, findings: Findings) {
        let (blank, named) = (
            sheet.headings.filter { $0.value.allSatisfy(\.isWhitespace) },
            sheet.headings.filter { !$0.value.allSatisfy(\.isWhitespace) }
        )
        for heading in blank {
            findings.error(
                "blank-heading",
                at: heading.location,
                "this column has no heading",
                remedy: "write what the column holds; people who use a screen reader or the data need it"
            )
        }
        var seen = Set<String>()
        for heading in named where !seen.insert(heading.value).inserted {
            findings.error(
                "repeated-heading",
                at: heading.location,
                "another column is called '\(heading.value)' too",
                remedy: "say in each heading how the columns differ"
            )
        }
        for row in sheet.rows {
            guard let label = row.first, label.value.allSatisfy(\.isWhitespace) else { continue }
            findings.error(
                "blank-heading",
                at: label.location,
                "this row has no heading in its first column",
                remedy: "write what the row is about"
            )
        }
    }

    /// The pairs whose names are headings of the table.
    private static func named(
        _ pairs: [DataTableDetails.Pair],
        among headings: some Sequence<Located<String>>,
        what: String,
        findings: Findings
    ) -> [String: Located<String>] {
        let known = headings.map(\.value)
        var values = [String: Located<String>]()
        for pair in pairs {
            let name = pair.heading
            if !known.contains(name.value) {
                findings.unknown(
                    "unknown-\(what)",
                    at: name.location,
                    "there is no \(what) '\(name.value)' in this table",
                    written: name.value,
                    known: known
                )
            }
            values[name.value] = pair.value
        }
        return values
    }
}
