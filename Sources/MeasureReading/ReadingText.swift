package import Diagnostics
import Figures
package import Measures

/// Reads the forms that a reading may take.
package enum ReadingText {
    /// The reading in a cell; `nil` after an error, which has then been reported.
    ///
    /// The cell must not be blank: whether a blank may stand there is for whoever sees the whole row to say.
    package static func parse(
        _ cell: Located<String>,
        unit: Unit,
        period: Period,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Reading? {
        // Reasons are prose, in which a dash or a foreign name is nothing to ask about.
        if let absence = missing(cell.value.trimmed) {
            return reading(absence, of: cell, period: period, reportingTo: &diagnostics)
        }
        var queries = [Diagnostic]()
        let text = LookAlikeLetters.normalise(cell, reportingTo: &queries).trimmed
        let reading = value(in: Located(text, at: cell.location), unit: unit, period: period, &diagnostics)
        // With an error in the same cell, the query would be a second finding about one slip.
        if reading != nil { diagnostics += queries }
        return reading
    }

    private static func value(
        in subject: Located<String>,
        unit: Unit,
        period: Period,
        _ diagnostics: inout [Diagnostic]
    ) -> Reading? {
        if let absence = missing(subject.value) {
            return reading(absence, of: subject, period: period, reportingTo: &diagnostics)
        }
        guard let (figures, markers) = splitMarkers(subject, reportingTo: &diagnostics) else { return nil }
        guard
            let measurement = measure(
                figures,
                unit: unit,
                markers: markers,
                subject: subject,
                reportingTo: &diagnostics
            )
        else { return nil }
        guard isPossible(measurement, unit: unit, subject: subject, reportingTo: &diagnostics) else { return nil }
        queryImplausible(measurement, unit: unit, subject: subject, reportingTo: &diagnostics)
        return Reading(period: period, content: .value(measurement), location: subject.location)
    }

    // MARK: No value

    /// `[x]`, `[z]` or `[c]` with optional words, or a wording that the papers use; `nil` for anything else.
    static func missing(_ text: String) -> Reading.Absence? {
        for symbol in MissingSymbol.allCases {
            var scanner = FigureScanner(text)
            guard scanner.take(word: symbol.symbol) else { continue }
            let words = scanner.rest.trimmed
            return Reading.Absence(symbol: symbol, words: words.isEmpty ? nil : words)
        }
        if let forecast = forecast(text) { return forecast }
        let wording = text.folded
        if wording == "none concluding" || wording == "not applicable" {
            return Reading.Absence(symbol: .notApplicable, words: text)
        }
        let unavailable: Set = ["report development required", "report in development", "not available"]
        if unavailable.contains(wording) || wording.hasPrefix("due ") || wording.contains("reporting due ") {
            return Reading.Absence(symbol: .notAvailable, words: text)
        }
        return nil
    }

    /// `45 [f]`: what is expected has not been measured, so that it is a reason why there is no figure yet.
    private static func forecast(_ text: String) -> Reading.Absence? {
        let marker = "[f]"
        guard text.folded.hasSuffix(marker), let bracket = text.lastIndex(of: "[") else { return nil }
        let figure = String(text[..<bracket]).trimmed
        guard WrittenFigure(figure) != nil else { return nil }
        return Reading.Absence(symbol: .notAvailable, words: "forecast: " + figure)
    }

    /// A reading without a value; `nil` after an error where there is a value all the same: `[c] 3`.
    private static func reading(
        _ absence: Reading.Absence,
        of cell: Located<String>,
        period: Period,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Reading? {
        let words = absence.words.map { Located(String($0.prefix { $0 != "[" }), at: cell.location) }
        // Asking about letters in prose would be wrong; in a figure, the error says it all.
        var ignored = [Diagnostic]()
        let plain = words.map { LookAlikeLetters.normalise($0, reportingTo: &ignored).trimmed } ?? ""
        let (figure, counts) = parts(of: plain)
        guard figure == nil && counts == nil || forecast(cell.value.trimmed) != nil else {
            diagnostics.append(
                .error(
                    "figure-and-reason",
                    at: cell.location,
                    "'\(cell.value)' is a reason why there is no figure, with a figure after it",
                    remedy: "write a figure or a reason, not both: the words after a reason are published"
                )
            )
            return nil
        }
        return Reading(period: period, content: .missing(absence), location: cell.location)
    }

    // MARK: Markers

    /// The figures, and the markers that stand after them.
    private static func splitMarkers(
        _ subject: Located<String>,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> (figures: String, markers: [Marker])? {
        guard let bracket = subject.value.unicodeScalars.firstIndex(of: "[") else { return (subject.value, []) }
        let figures = String(subject.value[..<bracket]).trimmed
        if figures.isEmpty, let problem = markerInFront(of: subject.value) {
            diagnostics.append(
                .error("unknown-marker", at: subject.location, problem.message, remedy: problem.remedy)
            )
            return nil
        }
        var markers = [Marker]()
        for part in subject.value[bracket...].split(separator: "[") {
            let name = String(part).trimmed
            guard name.hasSuffix("]"), let marker = Marker(rawValue: String(name.dropLast()).folded) else {
                let known = Marker.allCases.map { marker in
                    "'\(marker.symbol)' for '\(marker.meaning.split(separator: ": ").last ?? "")'"
                }
                diagnostics.append(
                    .error(
                        "unknown-marker",
                        at: subject.location,
                        "'[\(name)' is not a marker",
                        remedy: "write " + known.joined(lastBy: "or")
                    )
                )
                return nil
            }
            guard !markers.contains(marker) else {
                diagnostics.append(
                    .error(
                        "repeated-marker",
                        at: subject.location,
                        "'\(subject.value)' says '\(marker.symbol)' twice",
                        remedy: "write it once"
                    )
                )
                return nil
            }
            markers.append(marker)
        }
        return (figures, markers)
    }

    /// What is wrong with a marker that stands where a figure, or the reason for having none, should be; `nil` for a
    /// marker that stands alone.
    private static func markerInFront(of text: String) -> (message: String, remedy: String)? {
        let parts = text.split(separator: "]", maxSplits: 1)
        let (symbol, rest) = (parts.first.map { $0 + "]" } ?? "", parts.count > 1 ? String(parts[1]).trimmed : "")
        let isMarker = Marker(rawValue: symbol.dropFirst().dropLast().folded) != nil
        if isMarker, WrittenFigure(rest) != nil {
            return ("the marker '\(symbol)' stands in front of its figure", "write '\(rest) \(symbol)'")
        }
        guard !isMarker else { return nil }
        return (
            "'\(symbol)' is neither a figure nor a reason for having none",
            "write \(UnreadableReading.allReasons)"
        )
    }

    // MARK: Values

    private static func measure(
        _ text: String,
        unit: Unit,
        markers: [Marker],
        subject: Located<String>,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Reading.Measurement? {
        let text = unit.withoutWord(after: text)
        let (figure, counts) = parts(of: text)
        if let counts {
            return FractionReading(figure: figure, counts: counts, written: text, unit: unit, markers: markers)
                .measurement(at: subject.location, reportingTo: &diagnostics)
        }
        guard let figure else {
            let (problem, remedy) = UnreadableReading(text: text, unit: unit).explanation
            diagnostics.append(
                .error("reading-form", at: subject.location, "'\(subject.value)' \(problem)", remedy: remedy)
            )
            return nil
        }
        if let (message, remedy) = figure.mismatch(with: unit, written: text) {
            let finding = Diagnostic.error("reading-unit-mismatch", at: subject.location, message, remedy: remedy)
            let isCertain = figure.lacksOnlyPercentSign(for: unit)
            diagnostics.append(isCertain ? finding.replacing(text, with: text + "%") : finding)
            return nil
        }
        return Reading.Measurement(value: figure.value, text: unit.text(of: figure.value), markers: markers)
    }

    /// The figure and the fraction in a text that is one, the other, or either with the other in brackets.
    static func parts(of text: String) -> (figure: WrittenFigure?, counts: (Decimal, Decimal)?) {
        if let figure = WrittenFigure(text) { return (figure, nil) }
        var scanner = FigureScanner(text)
        let figure = WrittenFigure(from: &scanner)
        if let figure, figure.isPercentage {
            scanner.skipSpaces()
            guard scanner.take("("), let counts = fraction(&scanner), scanner.take(")"), scanner.isAtEnd else {
                return (nil, nil)
            }
            return (figure, counts)
        }
        scanner.move(to: 0)
        guard let counts = fraction(&scanner) else { return (nil, nil) }
        if scanner.isAtEnd { return (nil, counts) }
        scanner.skipSpaces()
        guard scanner.take("("), let percentage = WrittenFigure(from: &scanner), percentage.isPercentage,
            scanner.take(")"), scanner.isAtEnd
        else { return (nil, nil) }
        return (percentage, counts)
    }

    /// Two numbers with a slash between them, at the scanner's position.
    static func fraction(_ scanner: inout FigureScanner) -> (Decimal, Decimal)? {
        guard let numerator = scanner.unsignedNumber() else { return nil }
        scanner.skipSpaces()
        guard scanner.take("/") else { return nil }
        scanner.skipSpaces()
        guard let denominator = scanner.unsignedNumber() else { return nil }
        return (numerator, denominator)
    }

    /// Whether the unit allows the value at all: fewer than no children, or less than none of them, is an error.
    private static func isPossible(
        _ measurement: Reading.Measurement,
        unit: Unit,
        subject: Located<String>,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Bool {
        guard measurement.value.isNegative, unit == .count || unit == .percent else { return true }
        diagnostics.append(
            .error(
                "negative-reading",
                at: subject.location,
                "'\(subject.value)' is negative, which \(unit == .count ? "a count" : "a share") cannot be",
                remedy: "correct it; where a change is measured, let the unit say so: 'change' or 'percentage points'"
            )
        )
        return false
    }

    /// Asks about values that the unit hardly allows: 112%, a negative number of days, a broken number of children.
    private static func queryImplausible(
        _ measurement: Reading.Measurement,
        unit: Unit,
        subject: Located<String>,
        reportingTo diagnostics: inout [Diagnostic]
    ) {
        // That a part is more than its whole has been asked already.
        if let fraction = measurement.fraction, fraction.numerator > fraction.denominator { return }
        let value = measurement.value
        let number = value.doubleValue
        let (lower, upper) = unit.bounds
        if number < lower ?? -.infinity || number > upper ?? .infinity {
            diagnostics.append(
                .query(
                    "reading-out-of-range",
                    at: subject.location,
                    "'\(subject.value)' is unusual for the unit \(unit.name)",
                    remedy: "check the figure; a query alone does not stop the build"
                )
            )
        } else if unit == .count, value.rounded(toDecimals: 0) != value {
            let thousands = Decimal(unchecked: value.significand, decimals: 0).grouped
            let remedy =
                value.decimals == 3 ? "a count is a whole number: did you mean '\(thousands)'? if not, " : ""
            diagnostics.append(
                .query(
                    "broken-count",
                    at: subject.location,
                    "'\(subject.value)' is not a whole number, but the unit is count",
                    remedy: remedy + "let the unit be 'ratio', or a word of its own"
                )
            )
        }
    }
}
