package import Diagnostics
internal import Measures
internal import Model

/// A reading is not many times those before it, nor a small part of them.
package enum ReadingOfAnotherSize: Check {
    /// The rule's id.
    package static let rule = "reading-of-another-size"
    /// What it finds.
    package static let title = "Readings many times larger or smaller than those before"
    /// What it looks for, in full.
    package static let finds = """
        Readings that are more than five times, or less than a fifth of, both the reading before and the middle \
        one of all earlier readings, of measures with at least four readings whose middle one is 10 or more. A reading \
        marked as a break in the series, [b], is not meant, nor is a nought.
        """
    /// Why that matters.
    package static let why = "A digit too many or too few is easily typed, and changes every rating and chart."
    /// Some figures do rise or fall so much.
    package static let severity = Severity.query

    private static let factor = 5.0
    private static let fewestReadings = 4
    private static let smallestMedian = 10.0

    /// Finds readings that differ from those before as by a digit too many or too few.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.flatMap { standing in findings(in: standing.measure, standing.readings) }
    }

    private static func findings(in measure: Measure, _ readings: [Reading]) -> [Diagnostic] {
        var findings = [Diagnostic]()
        var earlier = [Reading]()
        for reading in readings {
            guard let value = reading.value?.doubleValue else { continue }
            // What came before a break cannot be compared.
            if reading.startsNewSeries { earlier = [] }
            if let before = earlier.last, earlier.count + 1 >= fewestReadings,
                let last = before.value?.doubleValue, let difference = difference(of: value, from: last, earlier)
            {
                findings.append(
                    finding(
                        at: reading.location ?? measure.id.location,
                        "'\(measure.id.value)' was \(reading.text) in \(reading.period.name), \(difference) "
                            + "the reading before, \(before.text)",
                        remedy: "is it right? correct it, or mark it with [b] if something else is counted from here on"
                    )
                )
            }
            earlier.append(reading)
        }
        return findings
    }

    /// `about 10 times`, `less than a fifth of`; `nil` where a value is of the size of those before.
    private static func difference(of value: Double, from last: Double, _ earlier: [Reading]) -> String? {
        let values = earlier.compactMap { $0.value?.doubleValue }.sorted()
        let median = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
        guard median >= smallestMedian, last > 0, value > 0 else { return nil }
        if value > last * factor, value > median * factor {
            return "about \(Int((value / last).rounded())) times"
        }
        if value * factor < last, value * factor < median { return "less than a fifth of" }
        return nil
    }
}
