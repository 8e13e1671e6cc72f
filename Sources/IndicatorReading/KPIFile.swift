public import Diagnostics
public import Indicators
public import Spreadsheets

/// Reads one kpis.csv: a row for each measure, a column for each period.
public enum KPIFile {
    /// The measures in a table, in its order.
    ///
    /// Every finding names what was found and what is accepted. A row with an error in what a measure cannot do without
    /// (id, title, unit, polarity, target) is left out; a cell with an error leaves out that reading alone.
    ///
    /// The tolerance holds for measures without one of their own.
    public static func indicators(
        in table: Table,
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Indicator] {
        guard let columns = KPIColumns(table, reportingTo: &diagnostics) else { return [] }
        var indicators = [Indicator]()
        var first = [String: Located<String>]()
        var repeated = [Diagnostic]()
        for cells in table.rows {
            var row = KPIRow(cells: cells, columns: columns)
            let indicator = row.indicator(tolerance: tolerance)
            diagnostics += row.diagnostics
            guard let indicator else { continue }
            // Files are named after ids, and many systems take "A" and "a" for one name.
            let name = indicator.id.value.lowercased()
            if let other = first[name] {
                repeated.append(
                    .error(
                        "repeated-kpi",
                        at: indicator.id.location,
                        "the id '\(indicator.id.value)' is on line \(other.location.line) already"
                            + (other.value == indicator.id.value ? "" : ", as '\(other.value)'"),
                        remedy: "give every measure an id of its own"
                    )
                )
                continue
            }
            first[name] = indicator.id
            indicators.append(indicator)
        }
        diagnostics += repeated.folded(by: \.message)
        return indicators
    }

    /// Reads a file's bytes: the table, and the measures in it.
    public static func indicators(
        inFile bytes: [UInt8],
        path: String,
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Indicator] {
        let table = Table.read(bytes, path: path, expecting: KPIColumns.expected, reportingTo: &diagnostics)
        guard let table else { return [] }
        return indicators(in: table, tolerance: tolerance, reportingTo: &diagnostics)
    }
}
