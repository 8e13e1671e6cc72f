internal import Diagnostics
internal import Measures

/// What is different since the last report, compared with what members were told then.
package struct Changes: Sendable {
    /// The last report's record.
    package let published: PublishedRecord
    /// Every measure of now, changed or not, in order.
    package let measures: [MeasureChange]
    /// The measures that were published and are absent now.
    package let absentKPIs: [PublishedRecord.MeasureEntry]
    /// Every milestone of now, changed or not, in order.
    package let milestones: [MilestoneChange]
    /// The milestones that were published and are absent now.
    package let droppedMilestones: [PublishedRecord.MilestoneEntry]
    /// The actions that were not published before.
    package let openedActions: [Action]
    /// The actions that were open and no longer are.
    package let closedActions: [Action]
    /// The actions that were published and are absent now.
    package let droppedActions: [PublishedRecord.ActionEntry]

    /// Compares a snapshot with the newest record of an earlier report; `nil` if none was published.
    package init?(_ snapshot: Snapshot) {
        let earlier = snapshot.knownReports.dropLast()
        let records = earlier.compactMap { id in snapshot.content.reports.first { $0.id == id }?.published }
        guard let published = records.last else { return nil }
        self.published = published
        // Of two things with one id, which is an error, the first is the published one.
        var seen = Set<String>()
        measures = snapshot.allMeasures.map { standing in
            let isFirst = seen.insert(standing.id).inserted
            return MeasureChange(standing, published: isFirst ? published.measures.first { $0.id == standing.id } : nil)
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
        let measureIDs = Set(snapshot.allMeasures.map(\.id))
        let milestoneIDs = Set(snapshot.allStandings.map(\.milestone.id.value))
        let actions = snapshot.knownActions
        let actionIDs = Set(actions.map(\.id.value))
        absentKPIs = published.measures.filter { !measureIDs.contains($0.id) }
        droppedMilestones = published.milestones.filter { !milestoneIDs.contains($0.id) }
        droppedActions = published.actions.filter { !actionIDs.contains($0.id) }
        openedActions = actions.filter { action in !published.actions.contains { $0.id == action.id.value } }
        closedActions = actions.filter { action in
            action.state.value != .open
                && published.actions.contains { $0.id == action.id.value && $0.state == Action.State.open.rawValue }
        }
    }

    /// Whether nothing at all is different.
    package var isEmpty: Bool {
        measures.allSatisfy(\.isEmpty) && milestones.allSatisfy { $0.movement == .unchanged } && absentKPIs.isEmpty
            && droppedMilestones.isEmpty && openedActions.isEmpty && closedActions.isEmpty && droppedActions.isEmpty
    }

    /// The milestones that moved in one way.
    package func milestones(_ movement: MilestoneChange.Movement) -> [MilestoneChange] {
        milestones.filter { $0.movement == movement }
    }
}
