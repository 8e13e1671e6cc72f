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
        symbols: CellSymbols = CellSymbols(),
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        var rows = MeasureRows()
        for table in tables {
            guard let columns = MeasureColumns(table, reportingTo: &diagnostics) else { continue }
            let headings = table.headings.map(\.value.folded)
            var (found, repeated, stray) = ([Diagnostic](), [Diagnostic](), [Diagnostic]())
            for cells in table.rows {
                if let finding = StrayRow.finding(about: cells, under: headings) {
                    stray.append(finding)
                    // What stands under other periods would be read as of these.
                    if finding.rule == "repeated-headings", cells.map(\.value) != table.headings.map(\.value) { break }
                    continue
                }
                var row = MeasureRow(cells: cells, columns: columns, symbols: symbols)
                if row.isSeries {
                    rows.series.append(row)
                    continue
                }
                let measure = row.measure(tolerance: tolerance)
                found += row.diagnostics
                if let finding = rows.add(measure, at: row) { repeated.append(finding) }
            }
            // One symbol for "no figure" is one finding, in however many cells it stands.
            diagnostics += found.folded {
                $0.rule == "reading-form" && !$0.message.contains(where: \.isNumber) ? $0.message : nil
            }
            diagnostics += repeated.folded(by: \.message) + stray.folded { $0.rule == "section-row" ? "section" : nil }
        }
        return rows.joined(reportingTo: &diagnostics)
    }

    /// Reads the files' bytes: the tables, and the measures in them.
    package static func measures(
        inFiles files: [(bytes: [UInt8], path: String)],
        tolerance: Tolerance = .standard,
        symbols: CellSymbols = CellSymbols(),
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Measure] {
        var tables = [Table]()
        for file in files {
            let expected = MeasureColumns.expected
            let table = Table.read(file.bytes, path: file.path, expecting: expected, reportingTo: &diagnostics)
            if let table { tables.append(table) }
        }
        return measures(in: tables, tolerance: tolerance, symbols: symbols, reportingTo: &diagnostics)
    }
}
