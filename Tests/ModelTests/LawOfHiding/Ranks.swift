import Measures
import Model

/// How bad everything in a report is rated, by a name for each: the order of the law.
struct Ranks: Equatable {
    var ranks = [String: Int]()

    init(_ snapshot: Snapshot) {
        for measure in snapshot.toldAndNow.measures { ranks["measure " + measure.id] = measure.rank }
        for milestone in snapshot.toldAndNow.milestones {
            // What was dropped counts like what is not reported.
            ranks["milestone " + milestone.id] =
                milestone.standing?.rating.severity ?? MilestoneRating.notReported.severity
        }
        for obligation in snapshot.obligationStandings {
            ranks["obligation " + obligation.id] = obligation.word.severity
        }
        for priority in snapshot.priorityStandings { ranks["priority " + priority.id] = priority.overall.severity }
        ranks["plan"] = snapshot.planStanding.overall.severity
    }

    /// What is rated better in the other, in words.
    func better(in after: Ranks) -> [String] {
        ranks.sorted { $0.key < $1.key }.compactMap { name, rank in
            guard let now = after.ranks[name], now < rank else { return nil }
            return "\(name): \(rank) to \(now)"
        }
    }
}

extension MeasureToldAndNow {
    /// On 0, near 1, off target and unknown 2; what has no target and a figure is not rated.
    fileprivate var rank: Int {
        switch counting {
        case .rated(let rating): rating.severity ?? 0
        case .unknown, .untargetedUnknown: 2
        case .untargeted: 0
        case .watched: standing?.rating == .noTarget ? 0 : 2
        }
    }
}
