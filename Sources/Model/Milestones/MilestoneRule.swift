internal import Diagnostics
internal import Figures
internal import Measures

/// How a milestone's rating follows from what is known of it: docs/decisions/judgement.md says why.
struct MilestoneRule {
    let milestone: Milestone
    let status: MilestoneStatus?
    let isReported: Bool
    let hasEarlierUpdate: Bool
    let forecast: Forecast?
    let mergedInto: String?
    let report: Report?
    let told: PublishedRecord.MilestoneEntry?

    typealias Judged = (rating: MilestoneRating, reason: MilestoneStanding.Reason, delivery: DeliveryState)

    /// The rating with its reason.
    func judged(evidence: () -> EvidenceStanding) -> Judged {
        if let status, status.isDone { return done(status, evidence: evidence()) }
        if let status, status.isGivenUp {
            // In the report that gives it up, it counts as missed: giving up a milestone does not meet it.
            let state: DeliveryState = toldStatus?.isGivenUp == true ? .over : .missed
            return (.red, status == .withdrawn ? .withdrawn : .merged(into: mergedInto), state)
        }
        let due = milestone.dueDay
        if let report, due <= report.asAt.value { return (.red, .dateReached, isReported ? .missed : .silent) }
        if let before = movedFrom { return (.red, .moved(from: before), .missed) }
        if status == .paused { return (.red, .paused, .toComeAtRisk) }
        if let forecast, forecast.isLate(due: due) { return (.red, .willMiss, .toComeAtRisk) }
        if isSilent { return (.notReported, .silent, .toComeSilent) }
        if forecast == .atRisk { return (.amber, .atRisk, .toComeAtRisk) }
        return (status == .inProgress ? .amber : .planned, .status, .toCome)
    }

    private func done(_ status: MilestoneStatus, evidence: EvidenceStanding) -> Judged {
        guard status == .embedded else { return (.amberE, .status, .done) }
        switch evidence {
        case .shows: return (.green, .status, .done)
        case .none, .tooWeak: return (.amberE, .status, .done)
        case .contradicted(let why): return (.amberE, .contradicted(why), .done)
        }
    }

    private var toldStatus: MilestoneStatus? { told.flatMap { MilestoneStatus(identifier: $0.status) } }

    /// The date that members were told, where it is later now.
    private var movedFrom: Day? {
        guard let told, let before = Day(told.due), before < milestone.dueDay else { return nil }
        return before
    }

    /// Whether the report should say something about it and does not.
    ///
    /// It should where its year has begun and an earlier report named it, and where an earlier report said something
    /// about it before its year. That it had not begun is something too: a report that takes back a bad forecast by
    /// saying nothing must not look better.
    private var isSilent: Bool {
        guard !isReported, let report else { return false }
        if milestone.year.value <= report.year.value { return hasEarlierUpdate || told != nil }
        return hasEarlierUpdate || status != nil
    }
}

/// What a milestone names to show its difference, with what it named before.
package struct MilestoneEvidence {
    /// What the last update names.
    package let named: [Reference]
    /// The report of the last update.
    package let report: Report?
    /// What members were told that it names, and updates since; without a record, what earlier updates name.
    package let before: [Reference]

    init(
        known: [(report: Report, update: MilestoneUpdate)],
        recent: [MilestoneUpdate],
        told: PublishedRecord.MilestoneEntry?
    ) {
        report = known.last?.report
        let recorded = told.map { ($0.evidence ?? []).compactMap { Reference($0) } }
        let last = recent.last ?? known.last?.update
        let written = last?.evidence.map(\.value) ?? []
        // A record from before evidence was kept says nothing of it.
        named = recent.isEmpty ? recorded.flatMap { $0.isEmpty ? nil : $0 } ?? written : written
        let earlier = recorded ?? known.dropLast().flatMap { $0.update.evidence.map(\.value) }
        before = (earlier + recent.dropLast().flatMap { $0.evidence.map(\.value) }).filter { [named] in
            !named.contains($0)
        }
    }
}
