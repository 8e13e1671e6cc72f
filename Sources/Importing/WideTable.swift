internal import Diagnostics
internal import Figures
internal import Measures
internal import Workbooks

/// A table with a measure in every row and a period in every column.
struct WideTable {
    /// The row with the periods.
    let heading: Int
    /// The first row of figures.
    let first: Int
    /// The periods' columns.
    let periods: [(column: Int, period: Period, rest: String)]
    /// The columns that are no period but look like one: forecasts, totals.
    let aside: [Int: String]

    /// The tables of a sheet, from top to bottom.
    static func all(in grid: SheetGrid) -> [WideTable] {
        grid.rows.compactMap { WideTable(grid, heading: $0) }.reduce(into: []) { tables, table in
            // A second row of one heading is not another table.
            if let last = tables.last, table.heading < last.first { return }
            tables.append(table)
        }
    }

    private init?(_ grid: SheetGrid, heading row: Int) {
        var found = [(column: Int, candidates: [Period], path: HeadingPath)]()
        var aside = [Int: String]()
        // Whether the row below says of each period whether it is over.
        let next = grid.row(below: row)
        let kinds = next.map { next in
            grid.columns.filter { ["actual", "forecast"].contains(grid.cell(next, $0).text.lowercased()) }
        }
        let hasKinds = (kinds?.count ?? 0) > 1
        let groups = grid.rows(above: row, 2).map(grid.groups)
        for column in grid.columns {
            let cell = grid.sheet.cell(row, column)
            if cell.isBlank { continue }
            if case .number(let value) = cell.kind, !(1990...2100).contains(value) { return nil }
            let path = HeadingPath(groups.map { $0[column] } + [grid.cell(row, column).text])
            let own = cell.periods
            let candidates = own.isEmpty ? (HeadingPath([cell.text]).rest.isEmpty ? path.periods : []) : own
            guard !candidates.isEmpty else {
                // A figure among the headings: this is a row of them.
                if case .figure = ReadingShape(cell.text) { return nil }
                continue
            }
            if hasKinds, let next, grid.cell(next, column).text.lowercased() == "forecast" {
                aside[column] = "a forecast is no reading"
                continue
            }
            if path.isForecast {
                aside[column] = "a forecast is no reading"
                continue
            }
            found.append((column, candidates, path))
        }
        guard found.count > 1 || hasKinds && !found.isEmpty else { return nil }
        found = Self.settled(found)
        let shared = found.dropFirst().reduce(Set(found[0].candidates.map(\.kind))) { kinds, next in
            kinds.intersection(next.candidates.map(\.kind))
        }
        // The kind that all headings may have, the finest first.
        guard let kind = found[0].candidates.map(\.kind).first(where: shared.contains) else { return nil }
        var below = row
        var rests = [Int: String]()
        if hasKinds, let next { below = next }
        // Sub-headings such as Average and Range below each period.
        if !hasKinds, let next {
            let words = grid.columns.filter { column in
                let cell = grid.sheet.cell(next, column)
                return cell.kind == .text && ReadingShape(cell.text) == .words && cell.periods.isEmpty
            }
            let under = words.filter { $0 >= found[0].column }
            let isSubheading =
                under.count > 1
                && !grid.columns.contains { column in
                    if case .number = grid.sheet.cell(next, column).kind { true } else { false }
                }
                && grid.columns.filter { $0 < found[0].column }.allSatisfy {
                    grid.isCovered(next, $0) || grid.sheet.cell(next, $0).isBlank
                }
            if isSubheading {
                below = next
                for column in under { rests[column] = grid.cell(next, column).text }
                // Every sub-heading is a column of the period above it.
                found = under.compactMap { column in
                    let group = found.last { $0.column <= column }
                    return group.map { (column, $0.candidates, $0.path) }
                }
            }
        }
        // The same period twice is a row of figures, unless something below tells the two apart.
        let named = found.map { entry in
            [entry.candidates.first { $0.kind == kind }?.canonical ?? "", rests[entry.column] ?? ""]
        }
        guard Set(named).count == named.count else { return nil }
        heading = row
        first = grid.row(below: below) ?? below + 1
        self.aside = aside
        periods = found.compactMap { entry in
            entry.candidates.first { $0.kind == kind }.map { (entry.column, $0, rests[entry.column] ?? "") }
        }
    }

    /// Dates that are whole days: of weeks where they are seven days apart, of months where no month has two.
    private static func settled(
        _ found: [(column: Int, candidates: [Period], path: HeadingPath)]
    ) -> [(column: Int, candidates: [Period], path: HeadingPath)] {
        let days = found.map { $0.candidates.first { $0.kind == .day } }
        guard found.count > 1, days.allSatisfy({ $0 != nil }) else { return found }
        let months = found.compactMap { $0.candidates.first { $0.kind == .month } }
        if Set(months).count == months.count { return found }
        let steps = zip(days, days.dropFirst()).compactMap { one, other in
            one.flatMap { one in other.flatMap { one.distance(to: $0) } }
        }
        let kind: Period.Kind = steps.allSatisfy { $0 % 7 == 0 } ? .week : .day
        return found.map { ($0.column, $0.candidates.filter { $0.kind == kind }, $0.path) }
    }

    // MARK: Reading it

    /// Reads the rows from the first to the one before the next table.
    func read(_ reading: inout SheetReading, until end: Int) {
        let grid = reading.grid
        let data = grid.rows.filter { $0 >= first && $0 < end }
        let roles = roles(grid, data)
        guard let title = grid.columns.first(where: { roles[$0] == .title }) else { return }
        let suffixes = suffixes(&reading, data)
        let before = reading.draft.measures.count
        for row in data {
            let name = grid.cell(row, title).text.collapsed
            let hasFigures = periods.contains { !grid.cell(row, $0.column).isBlank }
            guard !name.isEmpty, hasFigures else {
                // A word across the table is the name of a section, or a note.
                let reason = name.isEmpty ? "this row has no name" : "there is no figure in this row"
                for column in grid.columns where !reading.isDealtWith(row, column) {
                    reading.leaveOut(row, column, reason)
                }
                continue
            }
            for suffix in suffixes {
                read(row, named: name, suffix: suffixes.count > 1 ? suffix : nil, &reading, roles) { $0 == suffix }
            }
            reading.take(row, title)
        }
        for column in grid.columns {
            reading.take(heading, column)
            if first - 1 > heading { reading.take(first - 1, column) }
        }
        for (column, reason) in aside.sorted(by: { $0.key < $1.key }) {
            for row in data { reading.leaveOut(row, column, reason) }
        }
        let count = reading.draft.measures.count - before
        if count > 0 {
            let kind = periods[0].period.kind
            reading.draft.tables.append(
                "\(grid.place(heading, grid.columns.first ?? 0)): \(count) measures by \(kind.noun(1)), "
                    + "\(periods[0].period.label) to \(periods[periods.count - 1].period.label)"
            )
        }
    }

    /// What the columns are that are no period.
    private func roles(_ grid: SheetGrid, _ data: [Int]) -> [Int: ColumnRole] {
        let taken = Set(periods.map(\.column))
        let others = grid.columns.filter { !taken.contains($0) && aside[$0] == nil }
        var roles = [Int: ColumnRole]()
        for column in others { roles[column] = ColumnRole.named(grid.cell(heading, column).text) }
        guard !roles.values.contains(.title) else { return roles }
        // The longest words in front of the periods say what is measured.
        let words = others.filter { $0 < periods[0].column && roles[$0] == nil }.map { column in
            (column, data.map { grid.sheet.cell($0, column).text.count }.reduce(0, +))
        }
        if let title = words.max(by: { $0.1 < $1.1 }), title.1 > 0 { roles[title.0] = .title }
        return roles
    }

    /// The sub-headings that figures stand under; what stands under the others, such as Range, is listed.
    private func suffixes(_ reading: inout SheetReading, _ data: [Int]) -> [String] {
        var kept = Set(periods.map(\.rest))
        for suffix in kept.sorted() where kept.count > 1 {
            let columns = periods.filter { $0.rest == suffix }.map(\.column)
            let filled = data.flatMap { row in columns.map { reading.grid.cell(row, $0).text } }.filter { !$0.isEmpty }
            guard filled.count(where: { ReadingShape($0) != .words }) * 2 < filled.count else { continue }
            kept.remove(suffix)
            for row in data {
                for column in columns { reading.leaveOut(row, column, "what stands under '\(suffix)' are no readings") }
            }
        }
        return kept.sorted()
    }

    /// Reads one row, with the figures under one sub-heading.
    private func read(
        _ row: Int,
        named name: String,
        suffix: String?,
        _ reading: inout SheetReading,
        _ roles: [Int: ColumnRole],
        under isMeant: (String) -> Bool
    ) {
        let grid = reading.grid
        var measure = DraftMeasure(title: name)
        // Scorecards mark a new measure behind its title.
        if name.hasSuffix(" NEW") {
            measure.title = String(name.dropLast(4)).trimmed
            measure.flags = "new"
        }
        if let suffix { measure.title += ": " + suffix }
        for (column, period, rest) in periods where isMeant(rest) {
            let cell = grid.cell(row, column)
            reading.take(row, column)
            if !cell.isBlank { measure.readings.append((period, cell.text, grid.place(row, column))) }
        }
        guard !measure.readings.isEmpty else { return }
        reading.take(row, roles, into: &measure)
        reading.draft.measures.append(measure)
    }
}
