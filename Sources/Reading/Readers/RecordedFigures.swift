internal import Diagnostics
internal import Figures
internal import MeasureReading
internal import Measures
internal import Model

/// Whether a record's figures are the ones that it says were printed.
enum RecordedFigures {
    /// The first figure whose value is not the one in its text, in words; `nil` where there is none.
    static func contradiction(in record: PublishedRecord) -> String? {
        for entry in record.measures {
            guard let unit = Unit(named: entry.unit) else { continue }
            for reading in entry.readings {
                guard let period = Period(reading.period), !agrees(reading, unit: unit, in: period) else { continue }
                let value = reading.value ?? "no figure"
                return "kpi \(entry.id) has the value \(value) for \(period.name), and the text '\(reading.text)'"
            }
            if let value = entry.target.value, entry.target.rule == nil,
                let printed = figure(in: entry.target.text, unit: unit), printed != Decimal(value)
            {
                return "kpi \(entry.id) has the target \(value), and the text '\(entry.target.text)'"
            }
        }
        return nil
    }

    /// Whether value and text of a reading say the same; what cannot be read as a figure is left alone.
    private static func agrees(_ reading: PublishedRecord.ReadingEntry, unit: Unit, in period: Period) -> Bool {
        var ignored = [Diagnostic]()
        let text = Located(reading.text, at: SourceLocation(path: "", line: 1, column: 1))
        guard let read = ReadingText.parse(text, unit: unit, period: period, reportingTo: &ignored) else { return true }
        if let value = reading.value { return read.value == Decimal(value) }
        return read.value == nil
    }

    /// The one figure of a target's text; `nil` where there are several, as in a range.
    private static func figure(in text: String, unit: Unit) -> Decimal? {
        let words = text.split { !($0.isNumber || ".,\u{2212}-".contains($0)) }.filter {
            $0.contains(where: \.isNumber)
        }
        guard words.count == 1, let word = words.first else { return nil }
        return Decimal(String(word.filter { $0 != "," }).replacing("\u{2212}", with: "-"))
    }
}
