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
        let grid = SheetGrid(sheet)
        var placed = Set<[Int]>()
        let wide = WideTable.all(in: grid)
        for (number, table) in wide.enumerated() {
            let end = number + 1 < wide.count ? wide[number + 1].heading : sheet.rows.count
            table.read(grid, until: end, into: &draft, placed: &placed)
        }
        let before = wide.first.map { $0.heading } ?? sheet.rows.count
        for table in TallTable.all(in: grid, rows: grid.rows.filter { $0 < before }) {
            table.read(grid, area: area, into: &draft, placed: &placed)
        }
        if placed.isEmpty { DetailsTable.read(grid, into: &draft, placed: &placed) }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() where !cell.isBlank && !placed.contains([row, column]) {
                let isHidden = sheet.hiddenRows.contains(row) || sheet.hiddenColumns.contains(column)
                draft.leftOut.append(
                    LeftOut(
                        place: sheet.place(row, column),
                        text: cell.text,
                        reason: isHidden ? "the row or the column is hidden" : reason(for: cell, grid, row, column)
                    )
                )
            }
        }
    }

    private static func reason(for cell: Cell, _ grid: SheetGrid, _ row: Int, _ column: Int) -> String {
        let heading = (0..<row).reversed().lazy.map { grid.cell($0, column).text }.first { ColumnRole.named($0) != nil }
        switch heading.flatMap(ColumnRole.named) {
        case .computed: return "computed from the readings, and so worked out again"
        case .commentary: return "what is said of a measure belongs in 'commentary' in kpis.yaml"
        default: return "outside the tables of figures"
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
        for measure in draft.measures {
            let key =
                measure.title.folded + "\u{1}" + (measure.series ?? "").folded
                + "\u{1}\(measure.readings.first?.period.kind.rawValue ?? "")"
            guard let place = first[key] else {
                first[key] = kept.count
                kept.append(measure)
                continue
            }
            for reading in measure.readings {
                if let known = kept[place].readings.first(where: { $0.period == reading.period }) {
                    draft.leftOut.append(
                        LeftOut(
                            place: reading.place,
                            text: reading.text,
                            reason:
                                "'\(measure.title)' has a figure for \(reading.period.label) already, in \(known.place)"
                        )
                    )
                } else {
                    kept[place].readings.append(reading)
                }
            }
            kept[place].readings.sort { $0.period < $1.period }
        }
        draft.measures = kept
    }
}
