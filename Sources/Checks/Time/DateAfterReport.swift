package import Diagnostics
internal import Measures
internal import Model

/// Nothing in a report happened after its as-at date.
package enum DateAfterReport: Check {
    package static let rule = Rule(
        "date-after-report",
        .query,
        .time,
        title: "Events dated after the report",
        finds: "Updates, completions and agreements that are dated after the as-at date of the report.",
        why: "A report cannot know what happened after its date: one of the two dates is wrong.",
        answer: "Correct the date, or the as-at date."
    )

    /// Finds updates and completions of the report's actions, and agreed dates of its milestones, that lie after it.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let asAt = snapshot.asAt
        var late = [Located<String>]()
        // As written: the snapshot's own actions are already without what came later.
        let known = Set(snapshot.knownActions.map(\.id.value))
        for action in checked.content.actions where known.contains(action.id.value) {
            // A date of completion without being complete is the error of `CompletedWithoutDate`.
            let completed = action.state.value == .complete ? action.completed : nil
            let dates = action.updates.map(\.date) + [completed].compactMap(\.self)
            if let first = dates.first(where: { $0.value.firstDay > asAt }) {
                late.append(Located("action \(action.id.value) (\(first.words))", at: first.location))
            }
        }
        for standing in checked.milestonesInReport {
            // A date after the due date as well is out of order, which `DatesOutOfOrder` asks about.
            if let agreed = standing.milestone.agreed, agreed.value.firstDay > asAt,
                agreed.value.firstDay <= standing.milestone.dueDay
            {
                late.append(Located("milestone \(standing.milestone.id.value) (\(agreed.words))", at: agreed.location))
            }
        }
        return onePerFile(late, remedy: "correct the dates, or the report's 'as-at'") { _ in
            "the report is as at \(asAt.words), but these are dated later: "
        }
    }
}
