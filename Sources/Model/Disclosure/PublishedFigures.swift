internal import Diagnostics
import Figures
internal import Measures

/// Withholds figures in the records of what was published, which pages compare with.
///
/// The files themselves stay as they are: they are the council's own record and no part of the site.
struct PublishedFigures {
    private let measures: [String: Measure]

    /// Knows what is withheld now; the content has gone through suppression.
    init(_ content: Content) {
        measures = Dictionary(
            content.priorities.flatMap(\.measures).map { ($0.id.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The record without any figure that is withheld now or that the rule would withhold.
    func withheld(from record: PublishedRecord, under rule: DisclosureRule) -> PublishedRecord {
        var record = record
        for index in record.measures.indices {
            var entry = record.measures[index]
            entry.readings = entry.readings.map { withheld($0, of: entry, under: rule) }
            if entry.readings != record.measures[index].readings {
                // The sentence quotes the figure.
                entry.reason = ""
                record.measures[index] = entry
            }
        }
        return record
    }

    private func withheld(
        _ reading: PublishedRecord.ReadingEntry,
        of entry: PublishedRecord.MeasureEntry,
        under rule: DisclosureRule
    ) -> PublishedRecord.ReadingEntry {
        guard isWithheld(reading, of: entry, under: rule) else { return reading }
        var withheld = reading
        withheld.value = nil
        withheld.missing = MissingSymbol.suppressed.rawValue
        withheld.text = rule.words
        return withheld
    }

    private func isWithheld(
        _ reading: PublishedRecord.ReadingEntry,
        of entry: PublishedRecord.MeasureEntry,
        under rule: DisclosureRule
    ) -> Bool {
        guard let value = reading.value.flatMap({ Decimal($0) }) else { return false }
        guard let measure = measures[entry.id] else {
            // A measure that is no longer there: nothing is known of it but its unit and what was printed.
            let unit = Unit(named: entry.unit) ?? .count
            if unit.mayCountPeople { return rule.withholds(value.rounded(toDecimals: 0).significand) }
            return reading.text.contains(Fraction.separator)
        }
        if let period = Period(reading.period, kind: measure.periodKind),
            measure.reading(in: period)?.isSuppressed == true
        {
            return true
        }
        let measurement = Reading.Measurement(
            value: value,
            text: reading.text,
            fraction: Fraction(printed: reading.text)
        )
        let period = measure.readings.first?.period ?? .year(from: 2000)
        return ReadingDisclosure(rule, of: measure)
            .withholds(Reading(period: period, content: .value(measurement)))
    }
}

extension Fraction {
    /// The fraction in a reading as it was printed: `58.3% (14 of 24)`.
    fileprivate init?(printed text: String) {
        guard let middle = text.firstRange(of: Fraction.separator) else { return nil }
        let before = text[..<middle.lowerBound].reversed().prefix { $0.isNumber || $0 == "," }.reversed()
        let after = text[middle.upperBound...].prefix { $0.isNumber || $0 == "," }
        guard let numerator = Int64(String(before).filter { $0 != "," }),
            let denominator = Int64(after.filter { $0 != "," })
        else { return nil }
        self.init(numerator, of: denominator)
    }
}
