package import Diagnostics
internal import Measures
internal import Model

/// What is called complete is borne out by what was to settle it.
package enum SettledOtherwise: Check {
    package static let rule = Rule(
        "settled-otherwise",
        .query,
        .agreement,
        title: "Actions called complete that their figure contradicts",
        finds: """
            Actions, recommendations and undertakings whose state is complete while a measure or milestone named under \
            `settled-by` is off target, or late.
            """,
        why: "Members take what is complete to have made the difference that they asked for.",
        answer: "Keep the action open, or say in an update why it is complete all the same."
    )

    /// Finds completed actions whose own settling figures are not as they should be.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.knownActions.filter { $0.state.value == .complete && $0.updates.isEmpty }.flatMap { action in
            action.settledBy.compactMap { reference in
                guard let since = WhatHappenedSince(reference.value, since: nil, in: snapshot),
                    since.state == .notSettled
                else { return nil }
                return finding(
                    at: reference.location,
                    "'\(action.id.value)' is called complete, but what is to settle it says otherwise: "
                        + "\(reference.value.text), \(since.sentence.prefix(1).lowercased())\(since.sentence.dropFirst())",
                    remedy: "keep it open, or say in an update why it is complete"
                )
            }
        }
    }
}
