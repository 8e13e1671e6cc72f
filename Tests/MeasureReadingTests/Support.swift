import Diagnostics
import MeasureReading
import Measures

/// The measures in a CSV text, with what was reported on the way.
func measures(_ text: String) -> (measures: [Measure], diagnostics: [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let measures = MeasureFile.measures(inFile: Array(text.utf8), path: "kpis.csv", reportingTo: &diagnostics)
    return (measures, diagnostics)
}

func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { fatalError("\(text) is not a decimal") }
    return decimal
}

func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("\(text) is not a day") }
    return day
}
