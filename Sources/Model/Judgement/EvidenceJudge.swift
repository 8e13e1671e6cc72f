internal import Diagnostics
internal import Measures

/// Says what the evidence of a milestone comes to.
///
/// A measure that was ever named as evidence is held to it: it must have a current figure and must not have got worse.
/// What can no longer be seen to hold does not show anything.
struct EvidenceJudge {
    let reports: [Report]
    let thresholds: Thresholds
    private let measures: [String: MeasureToldAndNow]

    init(measures: [MeasureToldAndNow], reports: [Report], thresholds: Thresholds) {
        self.reports = reports
        self.thresholds = thresholds
        self.measures = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func standing(_ evidence: MilestoneEvidence) -> EvidenceStanding {
        guard !evidence.named.isEmpty else { return .none }
        for reference in evidence.named + evidence.before where reference.kind == .kpi {
            if let why = objection(to: reference.id, claimedIn: evidence.report) { return .contradicted(why) }
        }
        let isStrong = evidence.named.contains { EvidenceGrade(of: $0).suffices(for: thresholds.leastEvidence) }
        return isStrong ? .shows : .tooWeak
    }

    /// Why a measure does not bear out what is claimed; `nil` where it does.
    private func objection(to id: String, claimedIn report: Report?) -> String? {
        guard let measure = measures[id], let standing = measure.standing else {
            return EvidencePhrases.noLongerReported(measures[id]?.title ?? id)
        }
        if measure.isUncertain { return EvidencePhrases.notComparable(measure.title) }
        if standing.rating == .noData { return EvidencePhrases.noFigure(measure.title) }
        if measure.gotWorse || measure.isSpecialCauseForTheWorse || hasWorsened(measure, since: report) {
            return EvidencePhrases.worse(measure.title)
        }
        return nil
    }

    /// Whether a measure is worse than it was in the earlier report that claimed it as evidence, by more than usual.
    private func hasWorsened(_ measure: MeasureToldAndNow, since report: Report?) -> Bool {
        guard let report, report.id != reports.last?.id, report.id != measure.told?.report, let now = measure.standing,
            let latest = now.lastKnown?.reading, let after = latest.value
        else { return false }
        let series = measure.asTold ?? now.measure
        guard let then = series.lastKnown(asAt: report.asAt.value)?.reading, let before = then.value else {
            return false
        }
        let starts = series.segmentStarts.contains { $0 > then.period && $0 <= latest.period }
        let verdict = Direction.verdict(
            from: before,
            to: after,
            polarity: now.measure.polarity,
            target: measure.told.flatMap { $0.target.kind == .within ? $0.target : nil } ?? now.target
        )
        guard !starts, verdict == .worse, let day = reports.last?.asAt.value else { return false }
        return series.usualStep(asAt: day)?.covers(after - before) != true
    }
}
