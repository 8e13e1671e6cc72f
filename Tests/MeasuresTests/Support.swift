import Diagnostics
import Measures

/// A text as if it had been read from a cell.
func cell(_ text: String, line: Int = 2, column: Int = 1) -> Located<String> {
    Located(text, at: SourceLocation(path: "kpis.csv", line: line, column: column))
}

func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { fatalError("\(text) is not a decimal") }
    return decimal
}

func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("\(text) is not a day") }
    return day
}

func period(_ text: String) -> Period {
    guard let period = Period(text) else { fatalError("\(text) is not one period") }
    return period
}

/// The reading in a cell of a unit, with what was reported on the way.
func read(_ text: String, _ unit: Unit, _ period: Period = .month(6, of: 2023)) -> (Reading?, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let reading = ReadingText.parse(cell(text), unit: unit, period: period, reportingTo: &diagnostics)
    return (reading, diagnostics)
}

/// The target rule in a cell, with what was reported on the way.
func target(_ text: String, _ unit: Unit, _ polarity: Polarity) -> (TargetRule?, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let rule = TargetText.parse(cell(text), unit: unit, polarity: polarity, reportingTo: &diagnostics)
    return (rule, diagnostics)
}

/// A measure with readings in consecutive periods; `nil` leaves a period out.
func makeMeasure(
    _ readings: [String?],
    from first: String = "May-23",
    unit: Unit = .percent,
    better polarity: Polarity = .higher,
    target written: String = "90.0%",
    tolerance: Tolerance = .standard,
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

/// Random numbers that are the same in every run (SplitMix64), so that a failure can be had again from its seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
