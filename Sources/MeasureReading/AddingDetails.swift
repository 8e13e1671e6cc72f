package import Diagnostics
internal import Figures
package import Measures

extension Measure {
    /// The measure with its details, which are checked against what the CSV file says of it.
    ///
    /// Reported are targets that have no accepted form, changes out of order, without a reason or that change nothing,
    /// a change that does not begin where the one before ended, and a last change that does not lead to the target in
    /// the CSV file. What cannot be used is left out.
    package func adding(_ details: MeasureDetails, reportingTo diagnostics: inout [Diagnostic]) -> Measure {
        var measure = self
        measure.details = details
        measure.changeNotes =
            details.changes
            .compactMap { change in
                period(change.from, reportingTo: &diagnostics).map { ChangeNote(from: $0, note: change.note) }
            }
            .sorted { $0.from < $1.from }
        if let process = details.process {
            measure.process = ProcessPlanReading(measure: self).plan(process, reportingTo: &diagnostics)
            // A rebase that no reading comes before begins nothing again.
            let notes = measure.process.notes.filter { note in
                readings.contains { $0.value != nil && $0.period < note.from }
            }
            measure.changeNotes = (measure.changeNotes + notes).sorted { $0.from < $1.from }
        }
        var merge = TargetMerge(measure: self)
        measure.targets = merge.targets(path: details.targetPath, changes: details.targetChanges)
        diagnostics += merge.diagnostics
        return measure
    }

    /// A period of the measure's own kind; `nil` after an error.
    func period(_ text: Located<String>, reportingTo diagnostics: inout [Diagnostic]) -> Period? {
        if let period = Period(text.value, kind: periodKind) { return period }
        // A period that is missing is the reader's finding.
        guard !text.value.isEmpty else { return nil }
        let example = currentExample
        diagnostics.append(
            .error(
                "period-form",
                at: text.location,
                "'\(text.value)' is not \(periodKind.withArticle), and '\(id.value)' has readings by \(periodKind.rawValue)",
                remedy: "write, for example, '\(example.canonical)'"
            )
        )
        return nil
    }

    /// A period of the measure's kind to show how one is written.
    private var currentExample: Period {
        readings.last?.period ?? Period.latest(periodKind, endedBy: Period.year(from: 2024).lastDay)
    }
}
