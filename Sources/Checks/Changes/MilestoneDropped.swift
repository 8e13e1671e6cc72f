package import Diagnostics
internal import Model

/// A milestone or an action that was published does not disappear.
package enum MilestoneDropped: Check {
    /// The rule's id.
    package static let rule = "milestone-dropped"
    /// What it finds.
    package static let title = "Milestones and actions that were published and are gone"
    /// What it looks for, in full.
    package static let finds = "Milestones and actions that were published and are gone."
    /// Why that matters.
    package static let why = "Members agreed to them."
    /// It is for the committee to ask why.
    package static let severity = Severity.query

    /// Finds milestones and actions of the last published record that are no longer there, unless they have a new id.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let changes = checked.snapshot?.changes,
            let place = checked.location(ofReport: changes.published.report.id)
        else { return [] }
        let new = changes.milestones.filter(\.isNew).map(\.standing.milestone)
        let titles = Set(new.map { $0.title.value.lowercased() })
        let dropped =
            changes.droppedMilestones.filter { !titles.contains($0.title.lowercased()) }
            .map { Located("milestone \($0.id) ('\($0.title)')", at: place) }
            + changes.droppedActions.map { Located("action \($0.id)", at: place) }
        return onePerFile(dropped, remedy: "restore them, or acknowledge why they were dropped") { _ in
            "published in '\(changes.published.report.id)' and gone: "
        }
    }
}
