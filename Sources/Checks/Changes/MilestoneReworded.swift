package import Diagnostics
internal import Model

/// A milestone is still what was published: same words, same date, same place.
package enum MilestoneReworded: Check {
    package static let rule = Rule(
        "milestone-reworded",
        .query,
        .changes,
        title: "Milestones that were reworded or moved",
        finds: """
            Milestones whose wording, owner, year, priority or due date differs from what was published. A due date \
            that moves for the second time is covered by [`slipped-again`](slipped-again.md).
            """,
        why: "Members agreed to the earlier version.",
        answer: "Restore it, or acknowledge the change and give the reason."
    )

    /// Finds milestones whose wording, owner, year, priority or due date differs from the last published record.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.sinceLastReport?.milestones ?? []).compactMap { change in
            guard let published = change.told?.entry, let milestone = change.standing?.milestone else { return nil }
            var words = change.rewordings
            if milestone.dueDay.iso > published.due, !SlippedAgain.asks(about: change) {
                words.append("it was due \(published.due) and is now due \(milestone.dueDay.iso)")
            }
            guard !words.isEmpty else { return nil }
            return finding(
                at: milestone.id.location,
                "the milestone '\(milestone.id.value)' changed since it was published: "
                    + words.joined(separator: "; "),
                remedy: "restore it, or acknowledge the change with its reason"
            )
        }
    }
}
