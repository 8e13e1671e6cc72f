package import Diagnostics
internal import Measures
internal import Model

/// An action that is past its date is done, or has a new date.
package enum ActionOverdue: Check {
    package static let rule = Rule(
        "action-overdue",
        .query,
        .time,
        title: "Overdue actions",
        finds: "Actions that are still open on the report's as-at date although their due date has passed.",
        why: "The committee asked for them by that date, and should be told what became of them.",
        answer: "Say what became of them."
    )

    /// Finds actions that are open past their date as at the report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let overdue = snapshot.knownActions.compactMap { action -> Located<String>? in
            // A date before the action was agreed is a slip, which `DatesOutOfOrder` asks about.
            guard action.isOverdue(asAt: snapshot.asAt), let due = action.due,
                !DatesOutOfOrder.isDueBeforeAgreed(action, in: checked.content)
            else { return nil }
            return Located("\(action.id.value) (due \(due.words))", at: due.location)
        }
        return onePerFile(overdue, remedy: "say what became of them, or when they will be done") { count in
            count.counted("action is", "actions are") + " overdue: "
        }
    }
}
