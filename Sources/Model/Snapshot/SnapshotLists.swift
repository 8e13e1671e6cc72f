internal import Diagnostics
internal import Measures

/// What pages list by name, each in the order in which it is read: the worst first.
extension Snapshot {
    /// The milestones whose date has been reached or was moved and that are not done, the worst first.
    package var slipped: [MilestoneToldAndNow] {
        toldAndNow.milestones.filter { $0.standing?.isOverdue == true }
            .map { (milestone: $0, rank: $0.rank(asAt: asAt)) }.sorted { $0.rank < $1.rank }.map(\.milestone)
    }

    /// The measures that are off target and are not among those that got worse, the furthest off first.
    package var offTarget: [MeasureToldAndNow] {
        toldAndNow.measures.filter { $0.standing?.rating == .offTarget && $0.group != .worse }
            .map { (measure: $0, rank: $0.rankByMiss) }.sorted { $0.rank < $1.rank }.map(\.measure)
    }

    /// The milestones whose date is still to come, the next first.
    package var dueNext: [MilestoneStanding] {
        let toCome = allStandings.filter { standing in
            switch standing.delivery {
            case .toCome, .toComeAtRisk, .toComeSilent: standing.milestone.dueDay > asAt
            case .done, .missed, .silent, .over: false
            }
        }
        return toCome.sorted {
            ($0.milestone.dueDay, $0.milestone.id.value) < ($1.milestone.dueDay, $1.milestone.id.value)
        }
    }
}
