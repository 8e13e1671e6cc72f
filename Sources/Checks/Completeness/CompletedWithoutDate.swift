package import Diagnostics
internal import Model

/// An action that is complete says when it was completed, and one that is not does not.
package enum CompletedWithoutDate: Check {
    package static let rule = Rule(
        "completed-without-date",
        .error,
        .completeness,
        title: "Actions whose state and completion date disagree",
        finds: "An action that is complete but has no completion date, or has a completion date but is not complete.",
        why: "State and date contradict each other.",
        answer: "Correct one of them."
    )

    /// Finds actions whose state and date of completion do not agree.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.actions.compactMap { action in
            switch (action.state.value, action.completed) {
            case (.complete, nil):
                .error(
                    rule,
                    at: action.state.location,
                    "the action '\(action.id.value)' is complete, but has no completion date",
                    remedy: "add, for example, 'completed: 2025-01-20'"
                )
            case (.open, let completed?), (.agreed, let completed?), (.withdrawn, let completed?):
                .error(
                    rule,
                    at: completed.location,
                    "the action '\(action.id.value)' is \(action.state.value.rawValue), but has a completion date",
                    remedy: "write 'state: complete', or remove the date"
                )
            default: nil
            }
        }
    }
}
