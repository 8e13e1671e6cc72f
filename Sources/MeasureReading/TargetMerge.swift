import Diagnostics
import Figures
import Measures

/// Puts the target of a CSV file together with the changes or the path that kpis.yaml gives.
struct TargetMerge {
    let measure: Measure
    var diagnostics = [Diagnostic]()

    init(measure: Measure) { self.measure = measure }

    mutating func targets(
        path: [MeasureDetails.PathStep],
        changes: [MeasureDetails.TargetChange],
        dated: TargetBy? = nil
    ) -> TargetHistory {
        var history = measure.targets
        if !path.isEmpty { history.latest = pathRule(path) }
        if let dated, let rule = datedRule(dated, hasPath: !path.isEmpty) { history.latest = rule }
        history.changes = changes.compactMap { change($0) }
        check(history, against: changes)
        return history
    }

    // MARK: A date

    private mutating func datedRule(_ written: TargetBy, hasPath: Bool) -> TargetRule? {
        guard !hasPath else {
            report(
                "target-by-form",
                written.by,
                "'\(measure.id.value)' has a 'target-path' and a 'target-by'",
                "keep one of the two: a target for each year, or one with a date"
            )
            return nil
        }
        let by = measure.period(written.by, reportingTo: &diagnostics)
        guard let rule = rule(written.value), let by else { return nil }
        guard case .fixed(let target) = rule, target.isRated else {
            report(
                "target-by-form",
                written.value,
                "'\(written.value.value)' is not a figure",
                "write, for example, '75%'"
            )
            return nil
        }
        let inFile = measure.targets.latest
        if case .fixed(let own) = inFile, own.isRated, !own.asksForSame(as: target) {
            report(
                "target-by-form",
                Located("", at: measure.targetLocation),
                "'\(measure.id.value)' has the target \(own.text) here, and \(target.text) by \(by.name) in kpis.yaml",
                "write 'Monitor' here, or the same target"
            )
        }
        guard let path = written.path else { return .dated(DatedTarget(target, by: by)) }
        guard let start = measure.baseline, start.period < by else {
            report(
                "target-by-form",
                path.map(\.rawValue),
                "there is no earlier 'baseline' for the path to begin from",
                "add 'baseline: {period: …, value: …}', or take 'path' out"
            )
            return .dated(DatedTarget(target, by: by))
        }
        return .dated(DatedTarget(target, by: by, from: start, isByYear: path.value == .steps))
    }

    private mutating func report(_ rule: String, _ place: Located<String>, _ message: String, _ remedy: String) {
        diagnostics.append(.error(rule, at: place.location, message, remedy: remedy))
    }

    // MARK: A path

    private mutating func pathRule(_ written: [MeasureDetails.PathStep]) -> TargetRule {
        var steps = [TargetRule.Step]()
        for step in written {
            guard let year = year(step.year),
                let rule = TargetText.parseStep(
                    step.target,
                    unit: measure.unit,
                    polarity: measure.polarity,
                    reportingTo: &diagnostics
                )
            else { continue }
            if steps.contains(where: { $0.year == year }) {
                diagnostics.append(
                    .error(
                        "repeated-target-year",
                        at: step.year.location,
                        "'\(step.year.value)' has a target already",
                        remedy: "keep one of the two"
                    )
                )
                continue
            }
            steps.append(TargetRule.Step(year: year, rule: rule))
        }
        let inFile = measure.targets.latest
        if case .fixed(let target) = inFile, !target.isRated {
            return .path(steps)
        }
        if !steps.contains(where: { $0.rule.asksForSame(as: inFile) }) {
            diagnostics.append(
                .error(
                    "target-path-disagrees",
                    at: measure.targetLocation,
                    "'\(measure.id.value)' has the target \(inFile.text(unit: measure.unit)) here, "
                        + "which is in no year of its 'target-path'",
                    remedy: "write 'Monitor' or 'TBC' here, or one of the path's targets"
                )
            )
        }
        return .path(steps)
    }

    private mutating func year(_ text: Located<String>) -> Period? {
        let candidates = Period.readings(of: text.value)
        let years: [Period.Kind] = [.year, .academicYear, .calendarYear]
        if let year = candidates.first(where: { years.contains($0.kind) }) { return year }
        diagnostics.append(
            .error(
                "period-form",
                at: text.location,
                "'\(text.value)' is not a year",
                remedy: "write '2024-25', 'AY2024-25' or '2024'"
            )
        )
        return nil
    }

    // MARK: Changes

    private mutating func change(_ written: MeasureDetails.TargetChange) -> TargetHistory.Change? {
        let from = measure.period(written.from, reportingTo: &diagnostics)
        let was = rule(written.was)
        let now = rule(written.now)
        let reason = written.reason.value.trimmed
        if reason.isEmpty {
            diagnostics.append(
                .error(
                    "target-change-without-reason",
                    at: written.reason.location,
                    "the target of '\(measure.id.value)' was changed without a reason",
                    remedy: "add 'reason: …': why it was changed, and who decided it"
                )
            )
        }
        guard let from, let was, let now else { return nil }
        if was.asksForSame(as: now) {
            diagnostics.append(
                .error(
                    "target-change-without-change",
                    at: written.now.location,
                    "'\(written.was.value)' and '\(written.now.value)' are the same target",
                    remedy: "correct one of the two, or take this change out"
                )
            )
        }
        return TargetHistory.Change(from: from, was: was, now: now, reason: reason)
    }

    private mutating func rule(_ text: Located<String>) -> TargetRule? {
        // A target that is missing is the reader's finding.
        guard !text.value.isEmpty else { return nil }
        return TargetText.parse(text, unit: measure.unit, polarity: measure.polarity, reportingTo: &diagnostics)
    }

    /// Each change begins where the one before ended, and the last leads to the latest target.
    private mutating func check(_ history: TargetHistory, against written: [MeasureDetails.TargetChange]) {
        // With a change left out after an error, the rest cannot be compared with it.
        guard history.changes.count == written.count else { return }
        let unit = measure.unit
        for index in history.changes.indices.dropFirst() {
            let (earlier, later) = (history.changes[index - 1], history.changes[index])
            if later.from <= earlier.from {
                diagnostics.append(
                    .error(
                        "target-change-order",
                        at: written[index].from.location,
                        "the change from \(later.from.label) comes after the one from \(earlier.from.label)",
                        remedy: "list changes oldest first, one for a period"
                    )
                )
            }
            if !earlier.now.asksForSame(as: later.was) {
                diagnostics.append(
                    .error(
                        "target-change-breaks-chain",
                        at: written[index].was.location,
                        "the target was \(later.was.text(unit: unit)) here, but the change before had made it "
                            + earlier.now.text(unit: unit),
                        remedy: "correct one of the two, or add the change between them"
                    )
                )
            }
        }
        guard let last = history.changes.last, let place = written.last?.now.location else { return }
        guard !last.now.asksForSame(as: history.latest) else { return }
        diagnostics.append(
            .error(
                "target-change-disagrees",
                at: place,
                "the last change makes the target of '\(measure.id.value)' \(last.now.text(unit: unit)), "
                    + "but it is \(history.latest.text(unit: unit)) in \(measure.targetLocation)",
                remedy: "the target in the CSV file is the latest; correct one of the two"
            )
        )
    }
}
