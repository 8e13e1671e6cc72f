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
        measure.lag = details.lag?.value
        if let decimals = details.decimals { measure.round(to: decimals, reportingTo: &diagnostics) }
        measure.baseline = details.baseline.flatMap { measure.start($0, reportingTo: &diagnostics) }
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
        var merge = TargetMerge(measure: measure)
        measure.targets = merge.targets(
            path: details.targetPath,
            changes: details.targetChanges,
            dated: details.targetBy
        )
        diagnostics += merge.diagnostics
        if let year = details.accumulates?.value, unit.isAmount {
            measure.targets = measure.yearlyTargets(
                measure.targets,
                within: year,
                profile: details.targetProfile,
                reportingTo: &diagnostics
            )
        }
        return measure
    }

    /// The readings rounded: what is judged is what is shown.
    private mutating func round(to decimals: Located<Int>, reportingTo diagnostics: inout [Diagnostic]) {
        guard (0...6).contains(decimals.value) else {
            diagnostics.append(
                .error(
                    "decimals-form",
                    at: decimals.location,
                    "figures cannot be read to \(decimals.value) decimals",
                    remedy: "write a number from 0 to 6"
                )
            )
            return
        }
        let unit = unit
        readings = readings.map { $0.rounded(toDecimals: decimals.value, unit: unit) }
        for index in series.indices {
            series[index].readings = series[index].readings.map { $0.rounded(toDecimals: decimals.value, unit: unit) }
        }
    }

    /// Where a measure started must not contradict its own reading of that period.
    private func start(
        _ baseline: MeasureBaseline,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> DatedTarget.Start? {
        guard let period = period(baseline.period, reportingTo: &diagnostics),
            let value = figure(baseline.value, in: period, reportingTo: &diagnostics)
        else { return nil }
        let start = DatedTarget.Start(period: period, value: value)
        guard let reading = reading(in: period), let own = reading.value, own != value else { return start }
        diagnostics.append(
            .error(
                "baseline-disagrees",
                at: baseline.value.location,
                "the baseline of '\(id.value)' is \(unit.text(of: value)) in \(period.name), but its reading is "
                    + reading.text,
                remedy: "correct one of the two"
            )
        )
        return start
    }

    /// A figure in the measure's unit; `nil` after an error.
    func figure(_ text: Located<String>, in period: Period, reportingTo diagnostics: inout [Diagnostic]) -> Decimal? {
        guard !text.value.isEmpty else { return nil }
        return ReadingText.parse(text, unit: unit, period: period, reportingTo: &diagnostics)?.value
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

extension Reading {
    /// The reading with its value rounded, where it was written more finely.
    fileprivate func rounded(toDecimals decimals: Int, unit: Unit) -> Reading {
        guard var measurement, measurement.value.decimals > decimals else { return self }
        measurement.value = measurement.value.rounded(toDecimals: decimals)
        if measurement.fraction == nil { measurement.text = unit.text(of: measurement.value) }
        var reading = self
        reading.content = .value(measurement)
        return reading
    }
}
