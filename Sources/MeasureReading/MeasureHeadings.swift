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
        for (column, cell) in table.headings.enumerated() {
            let heading = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics)
            let text = heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let name = MeasureColumns.Name(rawValue: text) {
                take(name, at: column)
                continue
            }
            let candidates = Period.readings(of: heading)
            if candidates.isEmpty {
                reportUnknown(cell, text: text, column: column)
            } else {
                dated.append((column, candidates))
            }
        }
        reportMissing()
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

    /// What Excel made of a month, and what it was: `22-Oct`, `01/10/2022`.
    private mutating func spreadsheetDate(_ text: String) -> String? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == " " }.map(String.init)
        if parts.count == 2, let period = Period(parts[1] + "-" + parts[0]), period.kind == .month {
            meant.periods.insert(period)
            return "did a spreadsheet turn it round? write '\(period.label)' or '\(period.canonical)'"
        }
        if parts.count == 3, let period = Period(parts[2] + "-" + parts[1], kind: .month) {
            meant.periods.insert(period)
            return "write the month, not a day of it: '\(period.label)' or '\(period.canonical)'"
        }
        return nil
    }

    /// What spreadsheets call a column: `A`, `Z`, `AA`.
    private static func letters(ofColumn index: Int) -> String {
        var (letters, rest) = ("", index + 1)
        while rest > 0 {
            let (quotient, letter) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(UnicodeScalar(UInt8(65 + letter))) + letters
            rest = quotient
        }
        return letters
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
        let certain = dated.lazy.filter { $0.candidates.count == 1 }.compactMap(\.candidates.first).first
        guard let kind = certain?.kind else {
            let (one, other) = (first.candidates[0], first.candidates[first.candidates.count - 1])
            report(
                "ambiguous-period",
                at: first.column,
                "'\(table.headings[first.column].value)' may be the year \(one.name) or \(other.name)",
                "write '\(one.label.replacing("-", with: "/"))' for the year or '\(other.label)' for the month"
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
                "\(period.name) is in column \(Self.letters(ofColumn: earlier)) already",
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
            if steps > 1 { reportGap(after: last.period, before: period, at: column) }
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
