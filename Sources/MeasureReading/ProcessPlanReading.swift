import Diagnostics
import Measures

/// Checks what kpis.yaml says about a measure's process chart against the measure's own readings.
struct ProcessPlanReading {
    let measure: Measure

    /// The plan; what cannot be used is left out, after an error.
    func plan(_ details: ProcessDetails, reportingTo diagnostics: inout [Diagnostic]) -> ProcessPlan {
        var rebases = [ProcessPlan.Rebase]()
        for written in details.rebases {
            if written.reason.value.isEmpty {
                diagnostics.append(
                    .error(
                        "rebase-without-reason",
                        at: written.reason.location,
                        "the process chart of '\(measure.id.value)' begins again without a reason",
                        remedy: "add 'reason: …': what changed, so that readings before and after differ"
                    )
                )
            }
            guard let from = measure.period(written.from, reportingTo: &diagnostics) else { continue }
            if rebases.contains(where: { $0.from == from }) { continue }
            rebases.append(ProcessPlan.Rebase(from: from, reason: written.reason, by: written.by))
        }
        let baseline = details.baseline.flatMap { self.baseline($0, reportingTo: &diagnostics) }
        let plan = ProcessPlan(rebases: rebases, baseline: baseline ?? .all)
        for written in details.rebases { query(written, in: plan, reportingTo: &diagnostics) }
        if let written = details.baseline { query(written, in: plan, reportingTo: &diagnostics) }
        return plan
    }

    private var valued: [Reading] { measure.readings.filter { $0.value != nil } }

    // MARK: Rebases

    /// Asks about a rebase that does nothing, or does something else than it seems to.
    private func query(
        _ written: ProcessDetails.Rebase,
        in plan: ProcessPlan,
        reportingTo diagnostics: inout [Diagnostic]
    ) {
        guard let rebase = plan.rebases.first(where: { $0.reason.location == written.reason.location }) else { return }
        let valued = self.valued
        guard let first = valued.first, let last = valued.last else { return }
        func ask(_ rule: String, _ message: String, _ remedy: String) {
            diagnostics.append(.query(rule, at: written.from.location, message, remedy: remedy))
        }
        if rebase.from <= first.period {
            ask(
                "rebase-before-first",
                "the process chart begins in \(first.period.name) anyway, so a rebase from "
                    + "\(rebase.from.name) changes nothing",
                "correct the period, or take this entry out"
            )
            return
        }
        guard let start = valued.first(where: { $0.period >= rebase.from }) else {
            ask(
                "rebase-without-reading",
                "there is no reading from \(rebase.from.name) on: the last is for \(last.period.name)",
                "correct the period, or wait for the first reading"
            )
            return
        }
        if start.period != rebase.from {
            ask(
                "rebase-without-reading",
                "there is no reading for \(rebase.from.name), so the new segment begins in \(start.period.name)",
                "write '\(start.period.canonical)' if that is what you mean"
            )
        }
        let next = valued.first { reading in
            reading.period > start.period
                && (reading.startsNewSeries
                    || plan.rebases.contains { $0.from > start.period && $0.from <= reading.period })
        }
        let own = valued.count { reading in
            reading.period >= start.period && (next.map { reading.period < $0.period } ?? true)
        }
        let minimum = ProcessBehaviour.Configuration().minimumReadings
        if own < minimum {
            ask(
                "rebase-leaves-too-few",
                "the segment from \(start.period.name) has \(own) \(own == 1 ? "reading" : "readings"), and a verdict "
                    + "needs \(minimum)",
                "until then the chart says nothing about the latest reading; check that this is meant"
            )
        }
    }

    // MARK: Baseline

    private func baseline(
        _ written: ProcessDetails.Baseline,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> ProcessPlan.Baseline? {
        func refuse(_ place: SourceLocation, _ message: String, _ remedy: String) {
            diagnostics.append(.error("process-baseline", at: place, message, remedy: remedy))
        }
        let fewest = ProcessPlan.fewestBaselinePoints
        let example = "write 'baseline: {points: 15}', or 'baseline: {from: …, to: …}' with two periods"
        if let points = written.points {
            guard written.from == nil, written.to == nil else {
                refuse(written.location, "a baseline has either a number of points or two periods, not both", example)
                return nil
            }
            guard points.value >= fewest else {
                refuse(points.location, "limits cannot be fixed by \(points.value) readings", "write \(fewest) or more")
                return nil
            }
            return .points(points.value)
        }
        guard let writtenFrom = written.from, let writtenTo = written.to else {
            refuse(written.location, "this baseline does not say which readings it is", example)
            return nil
        }
        guard let from = measure.period(writtenFrom, reportingTo: &diagnostics),
            let to = measure.period(writtenTo, reportingTo: &diagnostics)
        else { return nil }
        guard from <= to else {
            refuse(writtenFrom.location, "the baseline ends before it begins", "write the earlier period under 'from'")
            return nil
        }
        return .stretch(from: from, to: to)
    }

    /// Asks about a stretch with few readings; one that lies in two segments is an error.
    private func query(
        _ written: ProcessDetails.Baseline,
        in plan: ProcessPlan,
        reportingTo diagnostics: inout [Diagnostic]
    ) {
        guard case .stretch(let from, let to) = plan.baseline else { return }
        var planned = measure
        planned.process = plan
        let inside = valued.filter { from <= $0.period && $0.period <= to }
        if let first = inside.first, let last = inside.last, !planned.isComparable(first.period, with: last.period) {
            diagnostics.append(
                .error(
                    "process-baseline",
                    at: written.location,
                    "the baseline from \(from.name) to \(to.name) crosses a break in the series",
                    remedy: "let it begin and end in one segment"
                )
            )
            return
        }
        let fewest = ProcessPlan.fewestBaselinePoints
        guard inside.count < fewest else { return }
        diagnostics.append(
            .query(
                "process-baseline-short",
                at: written.location,
                "from \(from.name) to \(to.name) there are \(inside.count) readings, and limits are fixed by "
                    + "\(fewest) or more",
                remedy: "let the baseline be longer, or leave it out"
            )
        )
    }
}
