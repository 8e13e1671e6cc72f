internal import Diagnostics
internal import Indicators

/// Withholds figures in the records of what was published, which pages compare with.
///
/// The files themselves stay as they are: they are the council's own record and no part of the site.
struct PublishedFigures {
    private let indicators: [String: Indicator]

    /// Knows what is withheld now; the content has gone through suppression.
    init(_ content: Content) {
        indicators = Dictionary(
            content.priorities.flatMap(\.kpis).map { ($0.indicator.id.value, $0.indicator) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The record without any figure that is withheld now or that the rule would withhold.
    func withheld(from record: PublishedRecord, under rule: DisclosureRule) -> PublishedRecord {
        var record = record
        for index in record.kpis.indices {
            var entry = record.kpis[index]
            entry.readings = entry.readings.map { withheld($0, of: entry, under: rule) }
            if entry.readings != record.kpis[index].readings {
                // The sentence quotes the figure.
                entry.reason = ""
                record.kpis[index] = entry
            }
        }
        return record
    }

    private func withheld(
        _ reading: PublishedRecord.ReadingEntry,
        of entry: PublishedRecord.KPIEntry,
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
        of entry: PublishedRecord.KPIEntry,
        under rule: DisclosureRule
    ) -> Bool {
        guard let value = reading.value.flatMap({ Decimal($0) }) else { return false }
        guard let indicator = indicators[entry.id] else {
            // A measure that is no longer there: nothing is known of it but its unit and what was printed.
            let unit = Unit(named: entry.unit) ?? .count
            if unit.mayCountPeople { return rule.withholds(value.rounded(toDecimals: 0).significand) }
            return reading.text.contains(" of ")
        }
        if let period = Period(reading.period, kind: indicator.periodKind),
            indicator.reading(in: period)?.isSuppressed == true
        {
            return true
        }
        let measurement = Reading.Measurement(
            value: value,
            text: reading.text,
            fraction: Fraction(printed: reading.text)
        )
        let period = indicator.readings.first?.period ?? .year(from: 2000)
        return ReadingDisclosure(rule, of: indicator)
            .withholds(Reading(period: period, content: .value(measurement)))
    }
}

extension Fraction {
    /// The fraction in a reading as it was printed: `58.3% (14 of 24)`.
    fileprivate init?(printed text: String) {
        guard let middle = text.firstRange(of: " of ") else { return nil }
        let before = text[..<middle.lowerBound].reversed().prefix { $0.isNumber || $0 == "," }.reversed()
        let after = text[middle.upperBound...].prefix { $0.isNumber || $0 == "," }
        guard let numerator = Int64(String(before).filter { $0 != "," }),
            let denominator = Int64(after.filter { $0 != "," })
        else { return nil }
        self.init(numerator, of: denominator)
    }
}
