import Diagnostics
import Figures
import Measures

extension MeasureRow {
    /// The readings of the row as a series of a measure; `nil` where it does not say what they are of.
    ///
    /// What the measure's own row says need not be repeated; where it is, it must be the same.
    mutating func series(of measure: Measure) -> MeasureSeries? {
        guard let cell = optional(.series), let (role, name) = parsedSeries(cell) else { return nil }
        hold(.title, against: measure.title.value) { $0.folded == measure.title.value.folded }
        hold(.unit, against: measure.unit.name) { [self] text in isUnit(text, measure.unit) }
        hold(.better, against: measure.polarity.rawValue) { $0.folded == measure.polarity.rawValue }
        hold(.target, against: measure.targets.latest.text(unit: measure.unit)) { [self] text in
            isTarget(text, of: measure)
        }
        for column in [MeasureColumns.Name.tolerance, .benchmark, .benchmarkSource, .benchmarkPeriod] {
            guard let cell = optional(column) else { continue }
            report(cell, "a series has no \(column.rawValue) of its own", "leave the cell blank")
        }
        return MeasureSeries(role, name: name, readings: readings(unit: measure.unit, id: measure.id.value))
    }

    /// Reports a cell that says something else than the measure's own row.
    private mutating func hold(_ column: MeasureColumns.Name, against own: String, isSame: (String) -> Bool) {
        guard let cell = optional(column), !isSame(cell.value) else { return }
        report(
            cell,
            "'\(cell.value)' is not the \(column.rawValue) of the measure's own row, '\(own)'",
            "leave the cell blank: a series has the measure's own \(column.rawValue)"
        )
    }

    private mutating func report(_ cell: Located<String>, _ message: String, _ remedy: String) {
        diagnostics.append(.error("series-differs", at: cell.location, message, remedy: remedy))
    }

    private func isUnit(_ text: String, _ unit: Unit) -> Bool {
        var ignored = [Diagnostic]()
        return Unit.parse(Located(text, at: idPlace), reportingTo: &ignored) == unit
    }

    /// Whether a cell asks for the same as the measure's target, or for nothing.
    private func isTarget(_ text: String, of measure: Measure) -> Bool {
        if text.folded == "monitor" { return true }
        var ignored = [Diagnostic]()
        let cell = Located(text, at: idPlace)
        let rule = TargetText.parse(cell, unit: measure.unit, polarity: measure.polarity, reportingTo: &ignored)
        return rule.map { $0.asksForSame(as: measure.targets.latest) } ?? false
    }
}
