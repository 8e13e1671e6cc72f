package import Diagnostics
internal import Model

/// What a meeting asked for does not stay open without a date.
package enum ActionWithoutDue: Check {
    package static let rule = Rule(
        "action-without-due",
        .query,
        .time,
        title: "Open actions with no date",
        finds: "An open action without `due`, from the second report after it was agreed on.",
        why: "Without a date nobody can say that it is late, however long ago members asked.",
        answer: "Add `due`, or say what happened and close it."
    )

    private static let fewestReports = 2

    /// Finds actions that two reports have passed over.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let reports = checked.content.reports.filter { $0.asAt.value <= snapshot.asAt }
        return snapshot.knownActions.compactMap { action in
            guard action.state.value == .open, action.due == nil else { return nil }
            let meeting = checked.content.meetings.first { $0.id == action.meeting?.value }
            guard let agreed = action.agreed ?? meeting?.date else { return nil }
            let since = reports.count { $0.asAt.value > agreed.value.lastDay }
            guard since >= fewestReports else { return nil }
            return finding(
                at: action.id.location,
                "'\(action.id.value)' has been open since \(agreed.value.words), for \(since) reports, and has no date",
                remedy: "add 'due', or say what happened and close it"
            )
        }
    }
}
