internal import Diagnostics
internal import Measures

/// Everything that members were last told, beside what it is now.
package struct ToldAndNow: Sendable {
    /// The last published record before this report; `nil` where nothing was published before.
    package let record: PublishedRecord?
    /// Every measure, in order; those that are no longer reported last.
    package let measures: [MeasureToldAndNow]
    /// Every milestone, in order; those that were dropped last.
    package let milestones: [MilestoneToldAndNow]
    /// The actions that were not published before.
    package let openedActions: [Action]
    /// The actions that were open and no longer are.
    package let closedActions: [Action]
    /// The actions that were published and are absent now.
    package let droppedActions: [PublishedRecord.ActionEntry]

    /// The measures that members were told of and that are no longer there.
    package var noLongerReported: [MeasureToldAndNow] { measures.filter { $0.state == .noLongerReported } }

    /// The milestones that members were told of and that are no longer there.
    package var dropped: [MilestoneToldAndNow] { milestones.filter { $0.state == .dropped } }

    /// The milestones that moved in one way.
    package func milestones(_ movement: MilestoneToldAndNow.Movement) -> [MilestoneToldAndNow] {
        milestones.filter { $0.movement == movement }
    }

    /// Whether everything is as members were told it.
    package var isUnchanged: Bool {
        measures.allSatisfy(\.isUnchanged) && milestones.allSatisfy { $0.movement == .unchanged }
            && openedActions.isEmpty && closedActions.isEmpty && droppedActions.isEmpty
    }
}

/// Works out what was told and what is now, of measures first and then of milestones, whose evidence they are.
struct Comparison {
    let content: Content
    /// This report and those before it, oldest first.
    let reports: [Report]
    let first: FirstReport

    /// The records of earlier reports, oldest first.
    private var records: [PublishedRecord] { reports.dropLast().compactMap(\.published) }

    /// Everything, told and now.
    func toldAndNow(actions: [Action]) -> ToldAndNow {
        let records = self.records
        let record = records.last
        let measures = self.measures(record)
        let judge = EvidenceJudge(measures: measures, reports: reports, thresholds: content.settings.thresholds)
        let ids = Set(actions.map(\.id.value))
        return ToldAndNow(
            record: record,
            measures: measures,
            milestones: milestones(records, judge: judge),
            openedActions: record.map { told in
                actions.filter { action in !told.actions.contains { $0.id == action.id.value } }
            } ?? [],
            closedActions: actions.filter { action in
                action.state.value != .open
                    && record?.actions.contains {
                        $0.id == action.id.value && $0.state == Action.State.open.rawValue
                    } == true
            },
            droppedActions: record?.actions.filter { !ids.contains($0.id) } ?? []
        )
    }

    private func measures(_ record: PublishedRecord?) -> [MeasureToldAndNow] {
        guard let report = reports.last else { return [] }
        var told = Dictionary((record?.measures ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let now = content.priorities.flatMap { priority in
            // Of two measures with one id, which is an error, the first is the one that was told.
            priority.measures.filter(first.isKnown).map { measure in
                let entry = told.removeValue(forKey: measure.id.value)
                return MeasureComparison(
                    measure: measure.noLater(than: entry, asAt: report.asAt.value),
                    priority: priority.id,
                    asAt: report.asAt.value,
                    configuration: content.settings.processBehaviour,
                    report: record?.report,
                    entry: entry
                ).result()
            }
        }
        let gone = (record?.measures ?? []).filter { told[$0.id] != nil }
        return now + gone.map { MeasureToldAndNow(noLonger: $0, report: record?.report.id ?? "") }
    }

    private func milestones(_ records: [PublishedRecord], judge: EvidenceJudge) -> [MilestoneToldAndNow] {
        let record = records.last
        var told = Dictionary((record?.milestones ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let dates = records.reduce(into: [String: [String]]()) { dates, record in
            for milestone in record.milestones { dates[milestone.id, default: []].append(milestone.due) }
        }
        let standings = content.priorities.flatMap { priority in
            priority.milestones.filter(first.isKnown).map { milestone in
                let entry = told.removeValue(forKey: milestone.id.value)
                return (
                    standing: MilestoneStanding(
                        milestone,
                        priority: priority.id,
                        in: .init(
                            reports: reports,
                            told: entry,
                            toldIn: record?.report.id,
                            isOldRecord: record?.schema == 1,
                            evidence: judge.standing
                        )
                    ),
                    told: entry
                )
            }
        }
        let merging = Merging(standings.map(\.standing))
        let now = standings.map { standing, entry in
            MilestoneToldAndNow(
                merging.judged(standing, told: entry),
                told: entry,
                report: record?.report.id,
                dates: dates[standing.milestone.id.value] ?? []
            )
        }
        let gone = (record?.milestones ?? []).filter { told[$0.id] != nil }
        return now + gone.map { MilestoneToldAndNow(dropped: $0, report: record?.report.id ?? "") }
    }
}

/// Milestones that others have taken over are rated like those, once members have been told.
private struct Merging {
    private let standings: [String: MilestoneStanding]

    init(_ standings: [MilestoneStanding]) {
        self.standings = Dictionary(
            standings.map { ($0.milestone.id.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func judged(_ standing: MilestoneStanding, told: PublishedRecord.MilestoneEntry?) -> MilestoneStanding {
        guard standing.delivery == .over, case .merged(let id?) = standing.reason, let other = standings[id],
            other.status?.isGivenUp != true
        else { return standing }
        return standing.rated(other.rating)
    }
}
