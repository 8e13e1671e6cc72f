package import Diagnostics
internal import Measures
internal import Model

/// An action that is past its date is done, or has a new date.
package enum ActionOverdue: Check {
    /// The rule's id.
    package static let rule = "action-overdue"
    /// What it finds.
    package static let title = "Actions that are open past their date"
    /// What it looks for, in full.
    package static let finds = "Actions that are open although their date is past, as at the report."
    /// Why that matters.
    package static let why = "The committee asked for them by that date, and should be told what became of them."
    /// It is for the committee to ask why.
    package static let severity = Severity.query

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
            Listing.count(count, "action is", "actions are") + " open past the date agreed: "
        }
    }
}
