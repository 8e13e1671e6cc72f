internal import Diagnostics
internal import Figures
internal import Measures
internal import Workbooks

/// A table with a period in every row: measures across, or one measure a row with its value.
struct TallTable {
    /// The row with the headings.
    let heading: Int
    /// The rows of figures.
    let rows: [Int]
    /// The columns with periods, each with the kind that they have.
    let periodColumns: [Int]

    /// The tables of a sheet from a row on, from top to bottom.
    static func all(in grid: SheetGrid, rows: [Int]) -> [TallTable] {
        var tables = [TallTable]()
        var start = 0
        while start < rows.count {
            // A table goes on until two blank rows.
            var end = start
            while end < rows.count, !(grid.isBlank(rows[end]) && (end + 1 == rows.count || grid.isBlank(rows[end + 1])))
            {
                end += 1
            }
            if let table = TallTable(grid, rows: Array(rows[start..<end])) { tables.append(table) }
            start = end + 1
        }
        return tables
    }

    private init?(_ grid: SheetGrid, rows all: [Int]) {
        // The first row in which something is a period, and the row below too.
        var beginning: Int?
        for column in grid.columns {
            let periods = all.filter { grid.cell($0, column).isPeriod }
            guard periods.count > 1, let first = periods.first else { continue }
            let below = all.filter { $0 >= first && !grid.cell($0, column).isBlank }
            guard Double(periods.count) >= 0.6 * Double(below.count) else { continue }
            beginning = first
            break
        }
        guard let beginning, let place = all.firstIndex(of: beginning), place > 0 else { return nil }
        let heading = all[..<place].last { !grid.isBlank($0) }
        guard let heading else { return nil }
        self.heading = heading
        let data = all[place...].filter { !grid.isBlank($0) }
        rows = Array(data)
        periodColumns = grid.columns.filter { column in
            let filled = data.filter { !grid.cell($0, column).isBlank }
            let periods = filled.count { grid.cell($0, column).isPeriod }
            return periods > 1 && Double(periods) >= 0.6 * Double(filled.count)
        }
        guard !periodColumns.isEmpty else { return nil }
    }

    // MARK: Reading it

    func read(_ reading: inout SheetReading, area: String?) {
        let grid = reading.grid
        for column in grid.columns { reading.take(heading, column) }
        let others = grid.columns.filter { !periodColumns.contains($0) }
        let figures = others.filter { column in
            let filled = rows.filter { !grid.cell($0, column).isBlank }
            let shaped = filled.filter { row in
                switch ReadingShape(grid.cell(row, column).text) {
                case .figure, .reason: true
                case .blank, .words: false
                }
            }
            return !filled.isEmpty && Double(shaped.count) >= 0.6 * Double(filled.count)
        }
        let labels = others.filter { column in
            !figures.contains(column) && rows.contains { !grid.cell($0, column).isBlank }
        }
        let before = reading.draft.measures.count
        if periodColumns.count > 1, periodColumns.allSatisfy({ period in figures.contains(period - 1) }) {
            readPairs(&reading, labels)
        } else if labels.isEmpty {
            readAcross(&reading, figures)
        } else {
            readLong(&reading, figures, labels, area: area)
        }
        let count = reading.draft.measures.count - before
        if count > 0 {
            reading.draft.tables.append(
                "\(grid.place(heading, grid.columns.first ?? 0)): \(count) series, with the periods going down"
            )
        }
    }

    /// The period of a row: of the column that says it most finely.
    private func period(_ grid: SheetGrid, _ row: Int, kind: Period.Kind?) -> Period? {
        for column in periodColumns.reversed() {
            let candidates = Self.candidates(grid, row, column, of: periodColumns)
            if let kind, let period = candidates.first(where: { $0.kind == kind }) { return period }
            if kind == nil, let first = candidates.first { return first }
        }
        return nil
    }

    private static func candidates(_ grid: SheetGrid, _ row: Int, _ column: Int, of periodColumns: [Int]) -> [Period] {
        let cell = grid.cell(row, column)
        let own = cell.periods
        let identifiers = grid.columns.map { grid.cell(row, $0).text.lowercased() }
        if identifiers.contains("academic year"), let year = own.first {
            return Period.readings(
                of: "AY\(year.startYear)-\((year.startYear + 1) % 100 < 10 ? "0" : "")\((year.startYear + 1) % 100)"
            )
        }
        return own
    }

    /// The kind of period that most rows may have.
    private func kind(_ grid: SheetGrid) -> Period.Kind? {
        var counts = [(kind: Period.Kind, count: Int)]()
        for row in rows {
            guard let column = periodColumns.last else { continue }
            for candidate in Self.candidates(grid, row, column, of: periodColumns) {
                if let known = counts.firstIndex(where: { $0.kind == candidate.kind }) {
                    counts[known].count += 1
                } else {
                    counts.append((candidate.kind, 1))
                }
            }
        }
        let most = counts.map(\.count).max() ?? 0
        return counts.first { $0.count == most }?.kind
    }

    /// Every column of figures is a measure.
    private func readAcross(_ reading: inout SheetReading, _ figures: [Int]) {
        let grid = reading.grid
        let groups = grid.rows(above: heading, 1).map(grid.groups)
        let kind = kind(grid)
        for column in figures {
            let path = HeadingPath(groups.map { $0[column] } + [grid.cell(heading, column).text])
            var measure = DraftMeasure(title: path.texts.joined(separator: ": "))
            for row in rows {
                guard let period = period(grid, row, kind: kind) else { continue }
                for periodColumn in periodColumns { reading.take(row, periodColumn) }
                let cell = grid.cell(row, column)
                reading.take(row, column)
                if !cell.isBlank { measure.readings.append((period, cell.text, grid.place(row, column))) }
            }
            if !measure.readings.isEmpty { reading.draft.measures.append(measure) }
        }
        if heading > 0 { for column in grid.columns { reading.take(heading - 1, column) } }
    }

    /// A figure and its period beside it, more than once in a row.
    private func readPairs(_ reading: inout SheetReading, _ labels: [Int]) {
        let grid = reading.grid
        guard let title = labels.first else { return }
        for row in rows {
            let name = grid.cell(row, title).text.trimmed
            guard !name.isEmpty else { continue }
            var measure = DraftMeasure(title: name)
            for column in periodColumns {
                let (cell, period) = (grid.cell(row, column - 1), grid.cell(row, column).periods.first)
                guard let period, !cell.isBlank else { continue }
                measure.readings.append((period, cell.text, grid.place(row, column - 1)))
                reading.take(row, column)
                reading.take(row, column - 1)
            }
            guard !measure.readings.isEmpty else { continue }
            reading.take(row, title)
            measure.readings.sort { $0.period < $1.period }
            reading.draft.measures.append(measure)
        }
    }

    /// One figure a row: the other columns say whose and of what.
    private func readLong(_ reading: inout SheetReading, _ figures: [Int], _ labels: [Int], area: String?) {
        let grid = reading.grid
        let kind = kind(grid)
        var roles = [Int: ColumnRole]()
        for column in labels + figures { roles[column] = ColumnRole.named(grid.cell(heading, column).text) }
        let values = figures.filter { roles[$0] == .value }
        let measured =
            values.isEmpty
            ? figures.filter { column in
                let name = grid.cell(heading, column).text.folded
                return !name.isEmpty && ![.ref, .id, .target].contains(roles[column]) && !name.hasSuffix("code")
            } : values
        // What is the same in every row tells nothing apart.
        let telling = labels.filter { column in
            Set(rows.map { grid.cell($0, column).text.folded }).subtracting([""]).count > 1
        }
        let areas = labels.filter { roles[$0] == .series }.sorted {
            ColumnRole.fineness(grid.cell(heading, $0).text) < ColumnRole.fineness(grid.cell(heading, $1).text)
        }
        let titles = telling.filter { roles[$0] == .title }
        let codes = telling.filter { column in
            roles[column] == .ref || roles[column] == .id
                || grid.cell(heading, column).text.folded.hasSuffix("code")
                || grid.cell(heading, column).text.folded.hasSuffix("_code")
        }
        let aside = telling.filter { ColumnRole.isAboutOthers(grid.cell(heading, $0).text) }
        // What is the same in every row of an area tells no figures of one area apart.
        let ofAreas =
            areas.last.map { area in
                telling.filter {
                    !areas.contains($0) && !codes.contains($0) && !aside.contains($0) && depends(grid, $0, on: area)
                }
            } ?? []
        leaveOut(aside, "only says what another column is", &reading)
        leaveOut(ofAreas, "the same in every row of an area", &reading)
        leaveOut(codes, "a code of what a name beside it says", &reading)
        let groups = telling.filter {
            !areas.contains($0) && !aside.contains($0) && !ofAreas.contains($0) && !titles.contains($0)
                && !codes.contains($0) && roles[$0] != .unit
        }
        let constant = labels.first { roles[$0] == .title && !titles.contains($0) }
        // Some files have unit and measure the other way round: what is a known unit is the unit.
        let unit =
            labels.first { column in rows.first.map { DraftMeasure.isNamedUnit(grid.cell($0, column).text) } ?? false }
            ?? (labels + figures).first { roles[$0] == .unit }
        let constants = labels.filter {
            !telling.contains($0) && $0 != constant && $0 != unit && !areas.contains($0)
        }
        leaveOut(constants, "the same in every row", &reading)
        var order = [[String]: Int]()
        var known = [Int: Set<Period>]()
        for row in rows {
            guard let period = period(grid, row, kind: kind) else { continue }
            for column in measured {
                let cell = grid.cell(row, column)
                guard !cell.isBlank else { continue }
                let name = (titles.isEmpty ? constant.map { [$0] } ?? [] : titles).map {
                    grid.cell(row, $0).text.trimmed
                }
                let heading = measured.count > 1 || name.isEmpty ? [grid.cell(heading, column).text.trimmed] : []
                let title = (name + heading).joined(separator: ": ")
                let whose =
                    areas.isEmpty
                    ? nil : areas.map { grid.cell(row, $0).text.trimmed }.last { !$0.isEmpty }
                let parts = groups.map {
                    (dimension: grid.cell(self.heading, $0).text.trimmed, name: grid.cell(row, $0).text.trimmed)
                }
                .filter { !$0.name.isEmpty && !Self.wholes.contains($0.name.folded) }
                let series = Self.series(of: whose, own: area, parts: parts)
                if let whose, !whose.isEmpty { reading.draft.areas.insert(whose) }
                let key = [title, series ?? ""]
                let place = order[key] ?? reading.draft.measures.count
                if order[key] == nil {
                    order[key] = place
                    var measure = DraftMeasure(title: title)
                    measure.series = series
                    measure.unit = unit.map { grid.cell(row, $0).text.trimmed }
                    reading.draft.measures.append(measure)
                }
                if known[place, default: []].insert(period).inserted {
                    reading.draft.measures[place].readings.append((period, cell.text, grid.place(row, column)))
                    reading.take(row, column)
                } else {
                    reading.leaveOut(row, column, "'\(title)' has a figure for \(period.label) already")
                }
            }
            for column in periodColumns + telling + areas + [constant, unit].compactMap(\.self) {
                reading.take(row, column)
            }
        }
        for place in order.values { reading.draft.measures[place].readings.sort { $0.period < $1.period } }
    }

    /// Whether a column says the same of every row of one area, so that it tells no figures of one area apart.
    private func depends(_ grid: SheetGrid, _ column: Int, on area: Int) -> Bool {
        var values = [String: String]()
        for row in rows {
            let (key, value) = (grid.cell(row, area).text, grid.cell(row, column).text)
            if values.updateValue(value, forKey: key).map({ $0 != value }) ?? false { return false }
        }
        return true
    }

    /// Lists the cells of columns.
    private func leaveOut(_ columns: [Int], _ reason: String, _ reading: inout SheetReading) {
        for column in columns {
            for row in rows { reading.leaveOut(row, column, reason) }
        }
    }

    /// What stands for the whole in a column of groups.
    private static let wholes: Set<String> = [
        "total", "all", "both", "persons", "all persons", "both sexes", "not applicable", "n/a", "-", "overall",
    ]

    /// Whose figures they are, as kpis.csv writes it; `nil` for the plan's own.
    private static func series(
        of place: String?,
        own: String?,
        parts: [(dimension: String, name: String)]
    ) -> String? {
        let isElsewhere = place.map { $0.folded != (own ?? "").folded } ?? false
        let group = parts.map(\.name).joined(separator: ", ")
        if isElsewhere, let place { return "comparator: " + place + (group.isEmpty ? "" : ", " + group) }
        guard let first = parts.first else { return nil }
        return "part: " + (parts.count == 1 ? first.dimension : parts.map(\.dimension).joined(separator: " and "))
            + ": " + group
    }
}
