package import Diagnostics
internal import Model

/// An action that is complete says when it was completed, and one that is not does not.
package enum CompletedWithoutDate: Check {
    /// The rule's id.
    package static let rule = "completed-without-date"
    /// What it finds.
    package static let title = "Actions whose state and date of completion disagree"
    /// What it looks for, in full.
    package static let finds = "An action that is complete without a date, or has a date and is not complete."
    /// Why that matters.
    package static let why = "State and date contradict each other."

    /// Finds actions whose state and date of completion do not agree.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.actions.compactMap { action in
            switch (action.state.value, action.completed) {
            case (.complete, nil):
                .error(
                    rule,
                    at: action.state.location,
                    "the action '\(action.id.value)' is complete, but its date of completion is missing",
                    remedy: "add, for example, 'completed: 2025-01-20'"
                )
            case (.open, let completed?), (.agreed, let completed?), (.withdrawn, let completed?):
                .error(
                    rule,
                    at: completed.location,
                    "the action '\(action.id.value)' is \(action.state.value.rawValue), but has a date of completion",
                    remedy: "write 'state: complete', or take the date out"
                )
            default: nil
            }
        }
    }
}
