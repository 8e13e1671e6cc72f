package import Diagnostics
internal import Measures
internal import Model

/// A reading is not many times those before it, nor a small part of them.
package enum ReadingOfAnotherSize: Check {
    package static let rule = Rule(
        "reading-of-another-size",
        .query,
        .arithmetic,
        title: "Readings many times larger or smaller than those before",
        finds: """
            Readings that are more than five times, or less than a fifth of, both the previous reading and the \
            median of all earlier readings. Only measures with at least four readings and a median of 10 or more are \
            checked. A reading marked as a break in the series, `[b]`, and a reading of 0 are left alone.
            """,
        why: "One digit too many or too few is easily typed, and changes every rating and chart.",
        answer: """
            Correct the figure. If something else is counted from then on, mark it with `[b]`; if the figure is \
            right, acknowledge it and give the reason.
            """
    )

    private static let factor = 5.0
    private static let fewestReadings = 4
    private static let smallestMedian = 10.0
    private static let unitFactor = 100.0

    /// Finds readings that differ from those before as by a digit too many or too few.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        // What runs up within the year begins again with every year.
        return snapshot.allMeasures.filter { $0.measure.details.accumulates == nil }
            .flatMap { standing in findings(in: standing.measure, standing.readings) }
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
        guard last > 0, value > 0 else { return nil }
        // Small figures vary by more; a hundredfold is another unit even so, such as pounds typed for millions.
        guard median >= smallestMedian else {
            guard value > last * unitFactor, value > median * unitFactor else { return nil }
            return "about \(Int(min(value / last, 1e15).rounded())) times"
        }
        if value > last * factor, value > median * factor {
            return "about \(Int((value / last).rounded())) times"
        }
        if value * factor < last, value * factor < median { return "less than a fifth of" }
        return nil
    }
}
