package import Diagnostics
internal import Model

/// A milestone is still what was published: same words, same date, same place.
package enum MilestoneReworded: Check {
    /// The rule's id.
    package static let rule = "milestone-reworded"
    /// What it finds.
    package static let title = "Milestones that were reworded or moved"
    /// What it looks for, in full.
    package static let finds = """
        Milestones whose wording, owner, year, priority or due date differs from what was published. A due \
        date that moves for the second time is asked about by [slipped-again](slipped-again.md).
        """
    /// Why that matters.
    package static let why = "Members agreed to the other wording."
    /// Corrections are welcome, but a committee should know of them.
    package static let severity = Severity.query

    /// Finds milestones whose wording, owner, year, priority or due date differs from the last published record.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.changes?.milestones ?? []).compactMap { change in
            guard let published = change.published else { return nil }
            let milestone = change.standing.milestone
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
