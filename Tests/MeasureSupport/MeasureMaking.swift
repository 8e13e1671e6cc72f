package import Diagnostics
import Figures
import MeasureReading
package import Measures

/// A text as if it had been read from a cell.
package func cell(_ text: String, line: Int = 2, column: Int = 1) -> Located<String> {
    Located(text, at: SourceLocation(path: "kpis.csv", line: line, column: column))
}

package func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { fatalError("\(text) is not a decimal") }
    return decimal
}

package func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("\(text) is not a day") }
    return day
}

package func period(_ text: String) -> Period {
    guard let period = Period(text) else { fatalError("\(text) is not one period") }
    return period
}

/// The reading in a cell of a unit, with what was reported on the way.
package func read(_ text: String, _ unit: Unit, _ period: Period = .month(6, of: 2023)) -> (Reading?, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let reading = ReadingText.parse(cell(text), unit: unit, period: period, reportingTo: &diagnostics)
    return (reading, diagnostics)
}

/// The target rule in a cell, with what was reported on the way.
package func target(_ text: String, _ unit: Unit, _ polarity: Polarity) -> (TargetRule?, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let rule = TargetText.parse(cell(text), unit: unit, polarity: polarity, reportingTo: &diagnostics)
    return (rule, diagnostics)
}

/// A measure with readings in consecutive periods; `nil` leaves a period out.
package func makeMeasure(
    _ readings: [String?],
    from first: String = "May-23",
    unit: Unit = .percent,
    better polarity: Polarity = .higher,
    target written: String = "90.0%",
    tolerance: Tolerance = .relative(decimal("15")),
    benchmark: Measure.Benchmark? = nil
) -> Measure {
    var diagnostics = [Diagnostic]()
    let start = period(first)
    let read = readings.enumerated().compactMap { offset, text in
        text.flatMap {
            ReadingText.parse(cell($0), unit: unit, period: start.advanced(by: offset), reportingTo: &diagnostics)
        }
    }
    guard let rule = target(written, unit, polarity).0, diagnostics.count(of: .error) == 0 else {
        fatalError("the measure of a test has errors: \(diagnostics)")
    }
    return Measure(
        id: cell("measure"),
        title: cell("A measure"),
        unit: unit,
        polarity: polarity,
        targets: TargetHistory(latest: rule),
        targetLocation: cell("").location,
        periodKind: start.kind,
        readings: read,
        tolerance: tolerance,
        benchmark: benchmark
    )
}
