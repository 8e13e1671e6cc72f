package import Diagnostics
internal import Markdown
internal import Model

/// What is implemented has made a difference, and the report says which.
package enum MilestoneWithoutImpact: Check {
    /// The rule's id.
    package static let rule = "milestone-without-impact"
    /// What it finds.
    package static let title = "Milestones that are done, without a word on the difference they made"
    /// What it looks for, in full.
    package static let finds =
        "Milestones that are implemented or embedded and say nothing of the difference they made."
    /// Why that matters.
    package static let why = "What was done is not yet a result: members ask what difference it made."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

    /// Finds milestones of the report's year that are implemented or embedded and say nothing of their impact.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let silent = checked.milestonesInReport
            .filter { [.implemented, .embedded].contains($0.status) && ($0.update?.impact?.isEmpty ?? true) }
            .map(\.milestone.id)
        return onePerFile(silent, remedy: "add 'impact' to the update, or say that it is not yet known") { count in
            Listing.count(count, "milestone is", "milestones are")
                + " done, but nothing is said of the difference made: "
        }
    }
}
