package import Diagnostics
internal import Measures
internal import Model

/// A milestone's date is not moved again and again.
package enum SlippedAgain: Check {
    package static let rule = Rule(
        "slipped-again",
        .query,
        .time,
        title: "Milestones whose due date has moved more than once",
        finds: """
            Milestones that are not done yet, and whose due date has moved back more than once across all published \
            records.
            """,
        why: "A date that moves again and again tells nobody when to expect it.",
        answer: "Say what is holding them up."
    )

    /// Finds milestones that are not done and whose due date moved to a later one more than once, over all published
    /// records.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let slipped = (checked.snapshot?.sinceLastReport?.milestones ?? []).filter(asks).compactMap {
            change -> Located<String>? in
            guard let milestone = change.standing?.milestone else { return nil }
            return Located(
                "\(milestone.id.value) (\(change.timesSlipped) times)",
                at: milestone.due?.location ?? milestone.id.location
            )
        }
        return onePerFile(slipped, remedy: "say what has held them up, and why the new date will be kept") { _ in
            "the due date has moved to a later one more than once for "
        }
    }

    /// Whether a milestone's date has moved too often; what is done has no date to keep.
    static func asks(about change: MilestoneToldAndNow) -> Bool {
        guard let status = change.standing.map(\.status), change.timesSlipped > 1 else { return false }
        return status?.isDone != true && status?.isGivenUp != true
    }
}
