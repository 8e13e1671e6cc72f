package import Diagnostics
import Figures
internal import Measures
internal import Markdown
internal import Model

/// A figure quoted in the narrative with the period of a reading is that reading, at the precision written.
package enum FigureDisagrees: Check {
    package static let rule = Rule(
        "figure-disagrees",
        .error,
        .references,
        title: "Quoted figures that differ from the reading",
        finds: """
            A figure quoted with a period, `[83%](kpi:mash-decisions@2024-09)` or, of a comparator or part, \
            `[79%](kpi:mash-decisions/england@2024-09)`, that is not that reading at the \
            precision written, or a reading that is suppressed or missing. A number in words, or in a form that \
            cannot be compared, is a query.
            """,
        why: "The page and the data would say different things.",
        answer: "Write the reading, or leave the words out to have it filled in."
    )

    /// Finds quoted figures that are not what the measure's file says.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let quotations =
            checked.documents.flatMap(\.links).compactMap(Quotation.init)
            + checked.content.tables.flatMap(\.quotations).map(Quotation.init)
        return quotations.compactMap { quotation in
            checked.measures[quotation.reference.id].flatMap { measure in
                let isWhole = !checked.content.gaps.files.contains(measure.id.location.path)
                return problem(with: quotation, of: measure, isWhole: isWhole)
            }
        }
    }

    /// Words that name the reading which they quote.
    private struct Quotation {
        let reference: Reference
        let words: String
        let location: SourceLocation
        /// Whether the words are those of a link, in front of its address.
        let isLink: Bool

        /// A link of the narrative; `nil` for one that leads elsewhere than to a measure.
        init?(_ link: MarkdownLink) {
            guard let reference = Reference(link.destination), reference.kind == .kpi else { return nil }
            self.reference = reference
            words = link.content.plainText
            location = link.location
            isLink = true
        }

        /// A cell of a table.
        init(reference: Reference, cell: Located<String>) {
            self.reference = reference
            words = cell.value
            location = cell.location
            isLink = false
        }
    }

    private static func problem(with quotation: Quotation, of measure: Measure, isWhole: Bool) -> Diagnostic? {
        let reference = quotation.reference
        guard let written = reference.period,
            // What names no comparator or part is found by `UnknownReference`.
            let readings = measure.readings(linkedAs: reference.series)
        else { return nil }
        let name = reference.series.map { "\(reference.id)/\($0)" } ?? reference.id
        guard let period = Period(written, kind: measure.periodKind) else {
            let example = readings.last?.period.canonical ?? "2024-09"
            return .error(
                rule,
                at: quotation.location,
                "'\(written)' is not \(measure.periodKind.withArticle), and '\(name)' has readings by "
                    + measure.periodKind.rawValue,
                remedy: "write, for example, 'kpi:\(name)@\(example)'"
            )
        }
        guard let reading = readings.reading(in: period) else {
            // In a file with errors, the reading may be there and only not be readable.
            guard isWhole else { return nil }
            return .error(
                rule,
                at: quotation.location,
                "'\(name)' has no reading for \(period.name)",
                remedy: periods(of: readings).map { "its readings are for: " + $0 } ?? noFigure
            )
        }
        let words = quotation.words
        switch words.isEmpty && reading.value != nil
            ? .agrees
            : QuotedFigure(words).agreement(
                with: reading,
                unit: measure.unit
            )
        {
        case .agrees: return nil
        case .notCheckable(let reason):
            guard NumberWords.holdsNumber(words) else { return nil }
            return .query(
                rule,
                at: quotation.location,
                "'\(words)' cannot be compared with the reading of '\(name)' for \(period.name): \(reason)",
                remedy: "write \(reading.text) in digits, or leave the words out to have the reading filled in"
            )
        case .disagrees(let value):
            let finding = Diagnostic.error(
                rule,
                at: quotation.location,
                "the text says '\(words)', but '\(name)' was \(value) in \(period.name)",
                remedy: "write \(value), or leave the words out to have the reading filled in"
            )
            // Only a figure and nothing else; words around it may have to change with it.
            guard quotation.isLink, !words.contains(where: { $0.isLetter || $0.isWhitespace }) else { return finding }
            var place = quotation.location
            place.column -= words.unicodeScalars.count + "](".unicodeScalars.count
            return place.column > 0 ? finding.replacing(words, with: value, at: place) : finding
        case .noValue(let reason):
            return .error(
                rule,
                at: quotation.location,
                "'\(name)' has no figure for \(period.name): \(reason)",
                remedy: periods(of: readings).map { "quote a period that has a reading: " + $0 } ?? noFigure
            )
        }
    }

    private static let noFigure = "remove the figure: this KPI has none to quote"

    /// The periods that have a figure, the last few of them; `nil` where none has.
    private static func periods(of readings: [Reading]) -> String? {
        let known = readings.filter { $0.value != nil }.map(\.period.canonical)
        guard !known.isEmpty else { return nil }
        return (known.count > 8 ? ["…"] : []).joined() + known.suffix(8).joined(separator: ", ")
    }
}
