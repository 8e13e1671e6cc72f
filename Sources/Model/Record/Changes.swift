internal import Diagnostics
internal import Indicators

/// What is different since the last report, compared with what members were told then.
public struct Changes: Sendable {
    /// The last report's record.
    public let published: PublishedRecord
    /// Every KPI of now, changed or not, in order.
    public let kpis: [KPIChange]
    /// The KPIs that were published and are absent now.
    public let absentKPIs: [PublishedRecord.KPIEntry]
    /// Every milestone of now, changed or not, in order.
    public let milestones: [MilestoneChange]
    /// The milestones that were published and are absent now.
    public let droppedMilestones: [PublishedRecord.MilestoneEntry]
    /// The actions that were not published before.
    public let openedActions: [Action]
    /// The actions that were open and no longer are.
    public let closedActions: [Action]
    /// The actions that were published and are absent now.
    public let droppedActions: [PublishedRecord.ActionEntry]

    /// Compares a snapshot with the newest record of an earlier report; `nil` if none was published.
    public init?(_ snapshot: Snapshot) {
        let earlier = snapshot.knownReports.dropLast()
        let records = earlier.compactMap { id in snapshot.content.reports.first { $0.id == id }?.published }
        guard let published = records.last else { return nil }
        self.published = published
        // Of two things with one id, which is an error, the first is the published one.
        var seen = Set<String>()
        kpis = snapshot.allKPIs.map { standing in
            let isFirst = seen.insert(standing.id).inserted
            return KPIChange(standing, published: isFirst ? published.kpis.first { $0.id == standing.id } : nil)
        }
        seen = []
        milestones = snapshot.allStandings.map { standing in
            let id = standing.milestone.id.value
            return MilestoneChange(
                standing,
                published: seen.insert(id).inserted ? published.milestones.first { $0.id == id } : nil,
                history: records
            )
        }
        let kpiIDs = Set(snapshot.allKPIs.map(\.id))
        let milestoneIDs = Set(snapshot.allStandings.map(\.milestone.id.value))
        let actions = snapshot.knownActions
        let actionIDs = Set(actions.map(\.id.value))
        absentKPIs = published.kpis.filter { !kpiIDs.contains($0.id) }
        droppedMilestones = published.milestones.filter { !milestoneIDs.contains($0.id) }
        droppedActions = published.actions.filter { !actionIDs.contains($0.id) }
        openedActions = actions.filter { action in !published.actions.contains { $0.id == action.id.value } }
        closedActions = actions.filter { action in
            action.state.value != .open
                && published.actions.contains { $0.id == action.id.value && $0.state == Action.State.open.rawValue }
        }
    }

    /// Whether nothing at all is different.
    public var isEmpty: Bool {
        kpis.allSatisfy(\.isEmpty) && milestones.allSatisfy { $0.movement == .unchanged } && absentKPIs.isEmpty
            && droppedMilestones.isEmpty && openedActions.isEmpty && closedActions.isEmpty && droppedActions.isEmpty
    }

    /// The milestones that moved in one way.
    public func milestones(_ movement: MilestoneChange.Movement) -> [MilestoneChange] {
        milestones.filter { $0.movement == movement }
    }
}
