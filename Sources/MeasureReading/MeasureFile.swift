package import Diagnostics
package import Measures
package import Spreadsheets

/// Reads kpis.csv files: a row for each measure, a column for each period.
package enum MeasureFile {
    /// The measures in the tables of one priority, in their order.
    ///
    /// Every finding names what was found and what is accepted. A row with an error in what a measure cannot do without
    /// (id, title, unit, polarity, target) is left out; a cell with an error leaves out that reading alone.
    ///
    /// A row with something under `series` belongs to the measure with its id, which may be in another of the tables.
    ///
    /// The tolerance holds for measures without one of their own.
    package static func measures(
        in tables: [Table],
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        var rows = MeasureRows()
        for table in tables {
            guard let columns = MeasureColumns(table, reportingTo: &diagnostics) else { continue }
            var repeated = [Diagnostic]()
            for cells in table.rows {
                var row = MeasureRow(cells: cells, columns: columns)
                if row.isSeries {
                    rows.series.append(row)
                    continue
                }
                let measure = row.measure(tolerance: tolerance)
                diagnostics += row.diagnostics
                if let finding = rows.add(measure, at: row) { repeated.append(finding) }
            }
            diagnostics += repeated.folded(by: \.message)
        }
        return rows.joined(reportingTo: &diagnostics)
    }

    /// The measures in one table.
    package static func measures(
        in table: Table,
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        measures(in: [table], tolerance: tolerance, reportingTo: &diagnostics)
    }

    /// Reads the files' bytes: the tables, and the measures in them.
    package static func measures(
        inFiles files: [(bytes: [UInt8], path: String)],
        tolerance: Tolerance = .standard,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        var tables = [Table]()
        for file in files {
            let expected = MeasureColumns.expected
            let table = Table.read(file.bytes, path: file.path, expecting: expected, reportingTo: &diagnostics)
            if let table { tables.append(table) }
        }
        return measures(in: tables, tolerance: tolerance, reportingTo: &diagnostics)
    }
}
