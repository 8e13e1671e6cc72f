internal import Model

extension MilestoneToldAndNow.Movement {
    /// The movement as a heading.
    var heading: String {
        switch self {
        case .newlyOverdue: "Date reached and not done"
        case .slipped: "Moved to a later date"
        case .givenUp: "Withdrawn or merged"
        case .completed: "Implemented since"
        case .reopened: "No longer called implemented"
        case .silent: "Not reported on this time"
        case .moved: "Changed in status or rating"
        case .reworded: "Reworded"
        case .new: "New"
        case .unchanged: "Unchanged"
        }
    }

    /// The movement among other kinds of change.
    var listedAs: String {
        switch self {
        case .newlyOverdue: "Milestones: date reached and not done"
        case .slipped: "Milestones: moved to a later date"
        case .givenUp: "Milestones: withdrawn or merged"
        case .completed: "Milestones: implemented since"
        case .reopened: "Milestones: no longer called implemented"
        case .silent: "Milestones: not reported on this time"
        case .moved: "Milestones: changed in status or rating"
        case .reworded: "Milestones: reworded"
        case .new: "Milestones: new"
        case .unchanged: "Milestones: unchanged"
        }
    }
}
