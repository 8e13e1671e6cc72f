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
        let next = grid.rows.first { $0 > row }
        let kinds = next.map { next in
            grid.columns.filter { ["actual", "forecast"].contains(grid.cell(next, $0).text.lowercased()) }
        }
        let hasKinds = (kinds?.count ?? 0) > 1
        for column in grid.columns {
            let cell = grid.sheet.cell(row, column)
            if cell.isBlank { continue }
            if case .number(let value) = cell.kind, !(1990...2100).contains(value) { return nil }
            let path = grid.path(row, column)
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
        first = (grid.rows.first { $0 > below }) ?? below + 1
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
    func read(_ grid: SheetGrid, until end: Int, into draft: inout Draft, placed: inout Set<[Int]>) {
        let (firstPeriod, columns) = (periods[0].column, grid.columns)
        let others = columns.filter { column in !periods.contains { $0.column == column } && aside[column] == nil }
        var roles = [Int: ColumnRole]()
        for column in others { roles[column] = ColumnRole.named(grid.cell(heading, column).text) }
        let data = grid.rows.filter { $0 >= first && $0 < end }
        if !roles.values.contains(.title) {
            // The longest words in front of the periods say what is measured.
            let words = others.filter { $0 < firstPeriod && roles[$0] == nil }.map { column in
                (column, data.map { grid.sheet.cell($0, column).text.count }.reduce(0, +))
            }
            if let title = words.max(by: { $0.1 < $1.1 }), title.1 > 0 { roles[title.0] = .title }
        }
        guard let title = roles.first(where: { $0.value == .title })?.key else { return }
        var suffixes = Set(periods.map(\.rest))
        // A sub-heading such as Range, under which hardly anything is a figure, is no measure.
        for suffix in suffixes.sorted() where suffixes.count > 1 {
            let columns = periods.filter { $0.rest == suffix }.map(\.column)
            let filled = data.flatMap { row in columns.map { grid.cell(row, $0).text } }.filter { !$0.isEmpty }
            let figures = filled.count { ReadingShape($0) != .words }
            guard figures * 2 < filled.count else { continue }
            suffixes.remove(suffix)
            for row in data {
                for column in columns where !grid.sheet.cell(row, column).isBlank {
                    draft.leftOut.append(
                        LeftOut(
                            place: grid.place(row, column),
                            text: grid.sheet.cell(row, column).text,
                            reason: "what stands under '\(suffix)' are no readings"
                        )
                    )
                    placed.insert([row, column])
                }
            }
        }
        var count = 0
        for row in data {
            let name = grid.cell(row, title).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let hasFigures = periods.contains { !grid.cell(row, $0.column).isBlank }
            guard !name.isEmpty, hasFigures else {
                // A word across the table is the name of a section, or a note.
                for column in columns where !grid.sheet.cell(row, column).isBlank && !placed.contains([row, column]) {
                    draft.leftOut.append(
                        LeftOut(
                            place: grid.place(row, column),
                            text: grid.sheet.cell(row, column).text,
                            reason: name.isEmpty ? "this row has no name" : "there is no figure in this row"
                        )
                    )
                    placed.insert([row, column])
                }
                continue
            }
            for suffix in suffixes.sorted() {
                var measure = DraftMeasure(title: name, place: grid.place(row, title))
                // Scorecards mark a new measure behind its title.
                if name.hasSuffix(" NEW") {
                    measure.title = String(name.dropLast(4)).trimmed
                    measure.flags = "new"
                }
                if suffixes.count > 1 { measure.title += ": " + suffix }
                for (column, period, rest) in periods where rest == suffix {
                    let cell = grid.cell(row, column)
                    placed.insert([row, column])
                    guard !cell.isBlank else { continue }
                    measure.readings.append((period, cell.text, grid.place(row, column)))
                }
                guard !measure.readings.isEmpty else { continue }
                take(grid, row, roles, into: &measure, &draft, &placed)
                draft.measures.append(measure)
                count += 1
            }
        }
        for column in columns {
            for row in [heading, first - 1] where row >= heading { placed.insert([row, column]) }
        }
        for (column, reason) in aside {
            for row in data where !grid.sheet.cell(row, column).isBlank {
                draft.leftOut.append(
                    LeftOut(place: grid.place(row, column), text: grid.sheet.cell(row, column).text, reason: reason)
                )
                placed.insert([row, column])
            }
        }
        if count > 0 {
            let kind = periods[0].period.kind
            draft.tables.append(
                "\(grid.place(heading, columns.first ?? 0)): \(count) measures by \(kind.noun(1)), "
                    + "\(periods[0].period.label) to \(periods[periods.count - 1].period.label)"
            )
        }
    }

    private func take(
        _ grid: SheetGrid,
        _ row: Int,
        _ roles: [Int: ColumnRole],
        into measure: inout DraftMeasure,
        _ draft: inout Draft,
        _ placed: inout Set<[Int]>
    ) {
        for (column, role) in roles {
            let text = grid.cell(row, column).text.trimmed
            guard !text.isEmpty else { continue }
            switch role {
            case .title: break
            case .id, .ref: measure.ref = measure.ref ?? text
            case .unit: measure.unit = text
            case .better: measure.better = text
            case .target: measure.target = text
            case .owner: measure.owner = text
            case .source: measure.source = text
            case .link: measure.link = text
            case .definition: measure.definition = text
            case .computed, .commentary, .series, .period, .value, .other: continue
            }
            placed.insert([row, column])
        }
    }
}
