package import Diagnostics
package import Measures
package import Spreadsheets

/// Reads one kpis.csv: a row for each measure, a column for each period.
package enum MeasureFile {
    /// The measures in a table, in its order.
    ///
    /// Every finding names what was found and what is accepted. A row with an error in what a measure cannot do without
    /// (id, title, unit, polarity, target) is left out; a cell with an error leaves out that reading alone.
    ///
    /// The tolerance holds for measures without one of their own.
    package static func measures(
        in table: Table,
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        guard let columns = MeasureColumns(table, reportingTo: &diagnostics) else { return [] }
        var measures = [Measure]()
        var first = [String: Located<String>]()
        var repeated = [Diagnostic]()
        for cells in table.rows {
            var row = MeasureRow(cells: cells, columns: columns)
            let measure = row.measure(tolerance: tolerance)
            diagnostics += row.diagnostics
            guard let measure else { continue }
            // Files are named after ids, and many systems take "A" and "a" for one name.
            let name = measure.id.value.lowercased()
            if let other = first[name] {
                repeated.append(
                    .error(
                        "repeated-kpi",
                        at: measure.id.location,
                        "the id '\(measure.id.value)' is on line \(other.location.line) already"
                            + (other.value == measure.id.value ? "" : ", as '\(other.value)'"),
                        remedy: "give every measure an id of its own"
                    )
                )
                continue
            }
            first[name] = measure.id
            measures.append(measure)
        }
        diagnostics += repeated.folded(by: \.message)
        return measures
    }

    /// Reads a file's bytes: the table, and the measures in it.
    package static func measures(
        inFile bytes: [UInt8],
        path: String,
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        let table = Table.read(bytes, path: path, expecting: MeasureColumns.expected, reportingTo: &diagnostics)
        guard let table else { return [] }
        return measures(in: table, tolerance: tolerance, reportingTo: &diagnostics)
    }
}
