internal import Diagnostics
internal import Figures
internal import Measures
package import Workbooks

/// Finds the tables of figures in a workbook.
package enum WorkbookDraft {
    /// Everything that could be placed, and everything that could not.
    ///
    /// - Parameters:
    ///   - workbook: What was read.
    ///   - name: The only sheet to look at; by default all that the user sees.
    ///   - area: The plan's own area, where a file has figures of several.
    /// - Returns: The measures and what was left out.
    package static func make(_ workbook: Workbook, sheet name: String? = nil, area: String? = nil) -> Draft {
        var draft = Draft()
        for sheet in workbook.sheets {
            if let name, sheet.name.folded != name.folded {
                leaveOut(sheet, "another sheet was asked for", &draft)
                continue
            }
            if sheet.isHidden {
                leaveOut(sheet, "the sheet is hidden", &draft)
                continue
            }
            read(sheet, area: area, into: &draft)
        }
        removeRepeats(&draft)
        promoteOrphans(&draft)
        return draft
    }

    private static func read(_ sheet: Sheet, area: String?, into draft: inout Draft) {
        var reading = SheetReading(sheet, adding: draft)
        let grid = reading.grid
        let wide = WideTable.all(in: grid)
        for (number, table) in wide.enumerated() {
            let end = number + 1 < wide.count ? wide[number + 1].heading : sheet.rows.count
            table.read(&reading, until: end)
        }
        let before = wide.first.map { $0.heading } ?? sheet.rows.count
        for table in TallTable.all(in: grid, rows: grid.rows.filter { $0 < before }) {
            table.read(&reading, area: area)
        }
        if reading.isUntouched { DetailsTable.read(&reading) }
        // The role of the last heading above, by column.
        var roles = [Int: ColumnRole]()
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where !cell.isBlank {
                if !reading.isDealtWith(row, column) {
                    let isHidden = sheet.hiddenRows.contains(row) || sheet.hiddenColumns.contains(column)
                    reading.leaveOut(
                        row,
                        column,
                        isHidden ? "the row or the column is hidden" : reason(under: roles[column])
                    )
                }
                if let role = ColumnRole.named(grid.cell(row, column).text) { roles[column] = role }
            }
        }
        draft = reading.draft
    }

    private static func reason(under role: ColumnRole?) -> String {
        switch role {
        case .computed: "computed from the readings, and so worked out again"
        case .commentary: "what is said of a measure belongs in 'commentary' in kpis.yaml"
        default: "outside the tables of figures"
        }
    }

    private static func leaveOut(_ sheet: Sheet, _ reason: String, _ draft: inout Draft) {
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where !cell.isBlank {
                draft.leftOut.append(LeftOut(place: sheet.place(row, column), text: cell.text, reason: reason))
            }
        }
    }

    /// Where a file has only parts and no whole, each part is a measure of its own.
    private static func promoteOrphans(_ draft: inout Draft) {
        let wholes = Set(draft.measures.filter { $0.series == nil }.map(\.title.folded))
        for place in draft.measures.indices {
            let measure = draft.measures[place]
            guard let series = measure.series, series.hasPrefix("part: "), !wholes.contains(measure.title.folded) else {
                continue
            }
            let name = series.split(separator: ":", maxSplits: 2).last.map { String($0).trimmed } ?? series
            let isGeneric = ColumnRole.named(measure.title) == .value
            draft.measures[place].title = isGeneric ? name : measure.title + ": " + name
            draft.measures[place].series = nil
        }
    }

    /// The same figures in another sheet are not brought in twice.
    private static func removeRepeats(_ draft: inout Draft) {
        var first = [String: Int]()
        var kept = [DraftMeasure]()
        var known = [[Period: String]]()
        for measure in draft.measures {
            let key =
                measure.title.folded + "\u{1}" + (measure.series ?? "").folded
                + "\u{1}\(measure.readings.first?.period.kind.rawValue ?? "")"
            guard let place = first[key] else {
                first[key] = kept.count
                kept.append(measure)
                known.append(
                    Dictionary(measure.readings.map { ($0.period, $0.place) }, uniquingKeysWith: { one, _ in one })
                )
                continue
            }
            for reading in measure.readings {
                guard let other = known[place][reading.period] else {
                    known[place][reading.period] = reading.place
                    kept[place].readings.append(reading)
                    continue
                }
                draft.leftOut.append(
                    LeftOut(
                        place: reading.place,
                        text: reading.text,
                        reason: "'\(measure.title)' has a figure for \(reading.period.label) already, in \(other)"
                    )
                )
            }
            kept[place].readings.sort { $0.period < $1.period }
        }
        draft.measures = kept
    }
}
