import Diagnostics
import Figures
import MeasureReading
import Measures

/// The measures in a CSV text, with what was reported on the way.
func measures(
    _ text: String,
    tolerance: Tolerance = .standard
) -> (measures: [Measure], diagnostics: [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let measures = MeasureFile.measures(
        inFiles: [(Array(text.utf8), "kpis.csv")],
        tolerance: tolerance,
        reportingTo: &diagnostics
    )
    return (measures, diagnostics)
}
