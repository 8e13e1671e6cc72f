package import Diagnostics
internal import Markdown
internal import Model

/// What is implemented has made a difference, and the report says which.
package enum MilestoneWithoutImpact: Check {
    package static let rule = Rule(
        "milestone-without-impact",
        .query,
        .completeness,
        title: "Completed milestones with no stated impact",
        finds: "Milestones that are implemented or embedded and do not say what difference they made.",
        why: "Doing something is not yet a result: members ask what difference it made.",
        answer: "Add `impact`, or say that it is not yet known."
    )

    /// Finds milestones of the report's year that are implemented or embedded and say nothing of their impact.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let silent = checked.milestonesInReport
            .filter { [.implemented, .embedded].contains($0.status) && ($0.update?.impact?.isEmpty ?? true) }
            .map(\.milestone.id)
        return onePerFile(silent, remedy: "add 'impact' to the update, or say that it is not yet known") { count in
            count.counted("milestone is done but has", "milestones are done but have")
                + " no stated impact: "
        }
    }
}
