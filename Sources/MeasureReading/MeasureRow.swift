import Diagnostics
import Figures
import Measures

/// One row of a kpis.csv.
struct MeasureRow {
    private let cells: [Located<String>]
    private let columns: MeasureColumns
    private let symbols: CellSymbols
    var diagnostics = [Diagnostic]()

    init(cells: [Located<String>], columns: MeasureColumns, symbols: CellSymbols = CellSymbols()) {
        self.cells = cells
        self.symbols = symbols
        self.columns = columns
    }

    /// The measure in the row; `nil` where it lacks what it cannot do without.
    mutating func measure(tolerance standard: Tolerance) -> Measure? {
        let id = identifier()
        let title = required(.title)
        let unit = unit()
        let polarity = polarity()
        guard let unit else { return nil }
        let readings = readings(unit: unit, id: id?.value)
        let tolerance = tolerance(unit: unit)
        let benchmark = benchmark(unit: unit)
        guard let polarity, let target = required(.target), !Self.isPlaceholder(target) else { return nil }
        let rule = TargetText.parse(target, unit: unit, polarity: polarity, reportingTo: &diagnostics)
        guard let id, let title, let rule else { return nil }
        return Measure(
            id: id,
            title: title,
            unit: unit,
            polarity: polarity,
            targets: TargetHistory(latest: rule),
            targetLocation: target.location,
            periodKind: columns.kind,
            readings: readings,
            tolerance: tolerance ?? standard,
            ref: optional(.ref)?.value,
            benchmark: benchmark,
            link: optional(.link)?.value,
            flags: flags()
        )
    }

    // MARK: Series

    /// Whether the row is a comparator or a part of the measure with its id.
    var isSeries: Bool { optional(.series) != nil }

    /// The id as it is written, for rows whose measure is another row's; `nil` where there is none.
    var idAsWritten: String? { optional(.id).map { $0.value } }

    /// Where the id stands, or would.
    var idPlace: SourceLocation { columns.named[.id].map { cells[$0].location } ?? cells[0].location }

    mutating func parsedSeries(_ cell: Located<String>) -> (role: MeasureSeries.Role, name: Located<String>)? {
        SeriesText.parse(cell, reportingTo: &diagnostics)
    }

    // MARK: Cells

    /// A cell without the white space around it; `nil` where it is blank or there is no such column.
    func optional(_ name: MeasureColumns.Name) -> Located<String>? {
        guard let column = columns.named[name] else { return nil }
        let cell = cells[column].map(Self.trimmed)
        return cell.value.isEmpty ? nil : cell
    }

    private mutating func required(_ name: MeasureColumns.Name) -> Located<String>? {
        if let cell = optional(name) { return cell }
        let place = columns.named[name].map { cells[$0].location } ?? cells[0].location
        let remedy =
            switch name {
            case .target: "write \(TargetText.acceptedForms)"
            case .better: "write \(Self.polarities)"
            case .unit: "write \(Unit.acceptedForms)"
            case .id: "write a short name of its own, such as 'mash-decisions'"
            case .title: "write what is measured"
            default: "fill it in"
            }
        diagnostics.append(
            .error("missing-value", at: place, "there is nothing under '\(name.rawValue)'", remedy: remedy)
        )
        return nil
    }

    /// Whether a cell is still to be filled in, which the reader of the folder reports.
    private static func isPlaceholder(_ cell: Located<String>) -> Bool { cell.value.contains("‹") }

    private static let polarities = "'higher', 'lower', 'within' or 'monitor'"

    private static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }

    // MARK: What the measure is

    mutating func identifier() -> Located<String>? {
        guard let cell = required(.id) else { return nil }
        let id = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics)
        if let problem = Identifier.problem(in: id) {
            diagnostics.append(
                .error("bad-id", at: cell.location, problem, remedy: "write, for example, 'mash-decisions'")
            )
            return nil
        }
        return Located(id, at: cell.location)
    }

    private mutating func unit() -> Unit? {
        guard let cell = required(.unit), !Self.isPlaceholder(cell) else { return nil }
        return Unit.parse(cell, reportingTo: &diagnostics)
    }

    private mutating func polarity() -> Polarity? {
        guard let cell = required(.better), !Self.isPlaceholder(cell) else { return nil }
        let text = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics).lowercased()
        if let polarity = Polarity(rawValue: text) { return polarity }
        let names = Polarity.allCases.map(\.rawValue)
        let remedy = NearMiss.nearest(to: text, among: names).map { "did you mean '\($0)'?" }
        diagnostics.append(
            .error(
                "polarity-form",
                at: cell.location,
                "'\(cell.value)' does not say which way is better",
                remedy: remedy ?? "write \(Self.polarities)"
            )
        )
        return nil
    }

    private mutating func tolerance(unit: Unit) -> Tolerance? {
        guard let cell = optional(.tolerance) else { return nil }
        return Tolerance.parse(cell, unit: unit, reportingTo: &diagnostics)
    }

    /// The words under `flags`, which semicolons or commas divide.
    private func flags() -> [String] {
        guard let cell = optional(.flags) else { return [] }
        return cell.value.split { $0 == ";" || $0 == "," }.map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    // MARK: Figures

    private mutating func benchmark(unit: Unit) -> Measure.Benchmark? {
        let source = optional(.benchmarkSource)
        guard let cell = optional(.benchmark) else {
            if let source {
                diagnostics.append(
                    .query(
                        "benchmark-without-figure",
                        at: source.location,
                        "there is a benchmark source, but no benchmark",
                        remedy: "write the figure under 'benchmark', or take the source out"
                    )
                )
            }
            return nil
        }
        // A benchmark is written like a reading of the same unit, only that it has no period.
        let anyPeriod = Period.year(from: 2000)
        var found = [Diagnostic]()
        let reading = ReadingText.parse(cell, unit: unit, period: anyPeriod, reportingTo: &found)
        let isForm = found.contains { $0.rule == "reading-form" }
        if !isForm { diagnostics += found }
        guard reading != nil || isForm else { return nil }
        guard let measurement = reading?.measurement else {
            diagnostics.append(
                .error(
                    "benchmark-form",
                    at: cell.location,
                    "'\(cell.value)' is not a benchmark",
                    remedy: "write a figure, or leave the cell blank"
                )
            )
            return nil
        }
        return Measure.Benchmark(
            value: measurement.value,
            text: measurement.text,
            source: source?.value,
            period: benchmarkPeriod(source)
        )
    }

    /// The period that the benchmark is for: its own column's, or one that ends its source, as in `England, 2022-23`.
    private mutating func benchmarkPeriod(_ source: Located<String>?) -> Period? {
        if let cell = optional(.benchmarkPeriod) {
            if let period = Period.readings(of: cell.value).first { return period }
            diagnostics.append(
                .error(
                    "period-form",
                    at: cell.location,
                    "'\(cell.value)' is not a period",
                    remedy: "write \(Period.acceptedForms)"
                )
            )
            return nil
        }
        let words = (source?.value ?? "").split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
        return words.last.flatMap { word in
            word.contains(where: \.isNumber) ? Period.readings(of: String(word)).first : nil
        }
    }

    /// The readings of the row; blanks are allowed before the first and after the last only.
    mutating func readings(unit: Unit, id: String?) -> [Reading] {
        let isBlank = columns.periods.map { cells[$0.column].value.allSatisfy(\.isWhitespace) }
        guard let first = isBlank.firstIndex(of: false), let last = isBlank.lastIndex(of: false) else { return [] }
        let shares = SharesOfOne(columns.periods[first...last].map { cells[$0.column] }, unit: unit)
        if let finding = shares.finding(id: id) { diagnostics.append(finding) }
        let areShares = Set(shares.cells.map(\.location))
        var readings = [Reading]()
        readings.reserveCapacity(last - first + 1)
        for index in first...last {
            let (period, column) = columns.periods[index]
            let cell = cells[column]
            if areShares.contains(cell.location) { continue }
            if isBlank[index] {
                // A gap is one error, at its first cell.
                guard !isBlank[index - 1] else { continue }
                let end = isBlank[index...].firstIndex(of: false) ?? last
                let until = columns.periods[end - 1].period
                let subject = id.map { "'\($0)'" } ?? "this measure"
                diagnostics.append(
                    .error(
                        "blank-reading",
                        at: cell.location,
                        "\(subject) has no reading for \(period.name)" + (until > period ? " to \(until.name)" : "")
                            + ", between others",
                        remedy: "write why: '[x] not available', '[z] not applicable' or '[c]' suppressed, with words "
                            + "after it if you like; a zero is written '0' or '0%'"
                    )
                )
            } else if let reading = ReadingText.parse(
                symbols.applied(to: cell.map(Self.trimmed)),
                unit: unit,
                period: period,
                reportingTo: &diagnostics
            ) {
                readings.append(reading)
            }
        }
        return readings
    }
}
