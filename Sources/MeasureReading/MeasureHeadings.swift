import Diagnostics
import Figures
import Measures
import Spreadsheets

/// Reads the headings of a kpis.csv and says what is wrong with them.
struct MeasureHeadings {
    private let table: Table
    private(set) var named = [MeasureColumns.Name: Int]()
    private(set) var periods = [(period: Period, column: Int)]()
    private(set) var kind: Period.Kind?
    private(set) var diagnostics = [Diagnostic]()
    private var columnOfPeriod = [Period: Int]()
    /// What misspelt headings seem to mean; they are not reported as missing too.
    private var meant = (names: Set<MeasureColumns.Name>(), periods: Set<Period>())
    /// What findings come from that have one cause together.
    private var causes = [Diagnostic: String]()

    init(_ table: Table) { self.table = table }

    mutating func read() {
        var dated = [(column: Int, candidates: [Period])]()
        var turned = Set<Int>()
        for (column, cell) in table.headings.enumerated() {
            let heading = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics)
            let text = heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let name = MeasureColumns.Name(rawValue: text) {
                take(name, at: column)
                continue
            }
            let candidates = Period.readings(of: heading)
            if candidates.isEmpty, let month = Period.turnedRound(heading) {
                turned.insert(column)
                dated.append((column, [month]))
            } else if candidates.isEmpty {
                reportUnknown(cell, text: text, column: column)
            } else {
                dated.append((column, candidates))
            }
        }
        reportMissing()
        if !turned.isEmpty, !isRunOfMonths(dated) {
            for column in turned.sorted() { reportTurned(column) }
            dated.removeAll { turned.contains($0.column) }
        }
        readPeriods(dated)
        diagnostics = diagnostics.folded { causes[$0] }
    }

    private mutating func reportMissing() {
        let missing = MeasureColumns.Name.allCases.filter {
            $0.isRequired && named[$0] == nil && !meant.names.contains($0)
        }
        guard let last = missing.last else { return }
        let others = missing.dropLast().map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let names = (others.isEmpty ? "" : others + " or ") + "'\(last.rawValue)'"
        report(
            "missing-column",
            at: start,
            "there is no column \(names)",
            (others.isEmpty ? "add one; " : "add them; ") + Self.accepted
        )
    }

    private static let accepted =
        "the columns are " + MeasureColumns.Name.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        + " and one for each period, such as \(Period.acceptedForms)"

    private var start: SourceLocation {
        SourceLocation(path: table.path, line: table.headings.first?.location.line ?? 1)
    }

    private mutating func take(_ name: MeasureColumns.Name, at column: Int) {
        guard named[name] == nil else {
            report("repeated-column", at: column, "there is a column '\(name.rawValue)' already", "keep one of them")
            return
        }
        named[name] = column
    }

    /// A heading that is neither a column's name nor a period; one without text matters only if the column has any.
    private mutating func reportUnknown(_ cell: Located<String>, text: String, column: Int) {
        if text.isEmpty {
            if let stray = table.rows.lazy.map({ $0[column] }).first(where: { !$0.value.allSatisfy(\.isWhitespace) }) {
                report(
                    "unknown-column",
                    at: column,
                    "this column has no heading, but '\(stray.value)' on line \(stray.location.line)",
                    Self.accepted
                )
            }
            return
        }
        if let advice = FamiliarColumns.advice(on: text) {
            report("unknown-column", at: column, "'\(cell.value)' is no column of this file", advice)
            return
        }
        let name = NearMiss.nearest(to: text, among: MeasureColumns.Name.allCases.map(\.rawValue))
        if let name = name.flatMap(MeasureColumns.Name.init) { meant.names.insert(name) }
        let (remedy, cause): (String, String?) =
            if let name {
                ("did you mean '\(name)'?", nil)
            } else if let date = spreadsheetDate(text) {
                // The advice without its example.
                (date, String(date.prefix { $0 != "'" }))
            } else {
                periodWithWords(text).map { ($0, nil) } ?? (Self.accepted, "unknown")
            }
        report("unknown-column", at: column, "'\(cell.value)' is neither a column nor a period", remedy, cause: cause)
    }

    /// `Dec 2024 (provisional)`: what is said of a period belongs into its cells.
    private mutating func periodWithWords(_ text: String) -> String? {
        guard let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" || $0 == "*" }),
            let period = Period(text[..<bracket])
        else { return nil }
        meant.periods.insert(period)
        return "write '\(period.label)', and a marker such as '[p]' after each reading that it is true of"
    }

    /// What Excel made of a month, and what it was: `01/10/2022`.
    private mutating func spreadsheetDate(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == " " }.map(String.init)
        if parts.count == 3, let period = Period(parts[2] + "-" + parts[1], kind: .month) {
            meant.periods.insert(period)
            return "write the month, not a day of it: '\(period.label)' or '\(period.canonical)'"
        }
        return nil
    }

    /// Whether the headings are months one after the other, forwards or backwards, which no days of months would be.
    private func isRunOfMonths(_ dated: [(column: Int, candidates: [Period])]) -> Bool {
        let months = dated.compactMap { $0.candidates.first { $0.kind == .month } }
        guard months.count == dated.count, months.count > 1 else { return false }
        let steps = zip(months, months.dropFirst()).map { $0.distance(to: $1) }
        return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
    }

    /// `24-Oct`, with nothing beside it that settles what it is.
    private mutating func reportTurned(_ column: Int) {
        let heading = table.headings[column].value
        guard let month = Period.turnedRound(heading) else { return }
        meant.periods.insert(month)
        let day = heading.prefix { $0.isNumber }
        report(
            "ambiguous-period",
            at: column,
            "'\(heading)' may be \(month.name), turned round by a spreadsheet, or day \(day) of a month",
            "write '\(month.label)' or '\(month.canonical)' for the month",
            cause: "turned"
        )
    }

    // MARK: Periods

    /// Settles the kind of the file's periods, then their order.
    private mutating func readPeriods(_ dated: [(column: Int, candidates: [Period])]) {
        guard let first = dated.first else {
            // Headings that were meant for periods have been reported.
            guard meant.periods.isEmpty, !causes.values.contains("unknown") else { return }
            report(
                "no-periods",
                at: start,
                "there is no column for a period",
                "head a column with \(Period.acceptedForms)"
            )
            return
        }
        guard let kind = settledKind(dated) else {
            let candidates = first.candidates
            let (one, other) = (candidates[0], candidates[candidates.count - 1])
            report(
                "ambiguous-period",
                at: first.column,
                "'\(table.headings[first.column].value)' may be \(Self.inWords(one)) or \(Self.inWords(other))",
                "write \(Self.unmistakable(one)) or \(Self.unmistakable(other))"
            )
            return
        }
        self.kind = kind
        for (column, candidates) in oldestFirst(dated, kind: kind) {
            guard let period = candidates.first(where: { $0.kind == kind }) else {
                report(
                    "mixed-periods",
                    at: column,
                    "'\(table.headings[column].value)' is \(candidates[0].kind.withArticle), "
                        + "but the file has readings by \(kind.rawValue)",
                    "one file holds one kind of period; put this one into a file of its own, such as kpis-annual.csv",
                    cause: "kind"
                )
                continue
            }
            add(period, at: column)
        }
    }

    /// The kind that all headings may have, settled by one that can be nothing else, or by their sequence; `nil` where
    /// neither does.
    private func settledKind(_ dated: [(column: Int, candidates: [Period])]) -> Period.Kind? {
        if let certain = dated.first(where: { $0.candidates.count == 1 }) { return certain.candidates[0].kind }
        let common = (dated.first?.candidates ?? []).map(\.kind).filter { kind in
            dated.allSatisfy { $0.candidates.contains { $0.kind == kind } }
        }
        if common.count == 1 { return common[0] }
        guard dated.count > 1 else { return nil }
        let running = common.filter { kind in
            let periods = dated.compactMap { $0.candidates.first { $0.kind == kind } }
            let steps = zip(periods, periods.dropFirst()).map { $0.distance(to: $1) }
            return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
        }
        return running.count == 1 ? running[0] : nil
    }

    /// A period that could be taken for another, in words: `the year 2011-12`, `December 2011`.
    private static func inWords(_ period: Period) -> String {
        switch period.kind {
        case .year: "the year " + period.name
        case .span: "the years " + period.name
        default: period.name
        }
    }

    /// A period as it can be written without doubt: `'2011/12' for the year`.
    private static func unmistakable(_ period: Period) -> String {
        let written = period.kind == .year ? period.label.replacing("-", with: "/") : period.label
        let kind = if case .span = period.kind { "years" } else { period.kind.rawValue }
        return "'\(written)' for the \(kind)"
    }

    /// The columns from left to right, and, after one error, from right to left where the newest period stands first.
    private mutating func oldestFirst(
        _ dated: [(column: Int, candidates: [Period])],
        kind: Period.Kind
    ) -> [(column: Int, candidates: [Period])] {
        let periods = dated.compactMap { column in column.candidates.first { $0.kind == kind } }
        guard periods.count > 1, periods.count == dated.count,
            zip(periods, periods.dropFirst()).allSatisfy({ ($0.distance(to: $1) ?? 0) < 0 })
        else { return dated }
        report(
            "period-order",
            at: dated[0].column,
            "the periods stand in order from \(periods[0].name) back to \(periods[periods.count - 1].name)",
            "put them in order, oldest first"
        )
        return dated.reversed()
    }

    private mutating func add(_ period: Period, at column: Int) {
        if let earlier = columnOfPeriod.updateValue(column, forKey: period) {
            report(
                "repeated-period",
                at: column,
                "\(period.name) is in column \(ColumnLetters.name(earlier)) already",
                "keep one column for each period",
                cause: "repeated"
            )
            return
        }
        guard let last = periods.last else {
            periods.append((period, column))
            return
        }
        let steps = last.period.distance(to: period) ?? 0
        if steps < 1 {
            report(
                "period-order",
                at: column,
                "\(period.name) stands after \(last.period.name)",
                "put the periods in order, oldest first",
                cause: "order"
            )
        } else {
            // Spans may follow each other or overlap, so that no step of theirs is a gap.
            let isSpan = if case .span = period.kind { true } else { false }
            if steps > 1, !isSpan { reportGap(after: last.period, before: period, at: column) }
            periods.append((period, column))
        }
    }

    private mutating func reportGap(after last: Period, before period: Period, at column: Int) {
        var between = [Period]()
        var next = last.successor
        while next != period {
            if !meant.periods.contains(next) { between.append(next) }
            next = next.successor
        }
        guard let first = between.first, let final = between.last else { return }
        let missing = first == final ? first.label : "\(first.label) to \(final.label)"
        report(
            "missing-period",
            at: column,
            "between \(last.label) and \(period.label) there is no column for \(missing)",
            "add it; where there is no figure, the reason goes into the cell, such as '[x] not available'"
        )
    }

    private mutating func report(
        _ rule: String,
        at column: Int,
        _ message: String,
        _ remedy: String,
        cause: String? = nil
    ) {
        report(rule, at: table.headings[column].location, message, remedy)
        if let cause, let diagnostic = diagnostics.last { causes[diagnostic] = cause }
    }

    private mutating func report(_ rule: String, at place: SourceLocation, _ message: String, _ remedy: String) {
        diagnostics.append(.error(rule, at: place, message, remedy: remedy))
    }
}
