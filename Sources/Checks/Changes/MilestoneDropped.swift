package import Diagnostics
internal import Model

/// A milestone or an action that was published does not disappear.
package enum MilestoneDropped: Check {
    package static let rule = Rule(
        "milestone-dropped",
        .query,
        .changes,
        title: "Milestones and actions that were published and are gone",
        finds: "Milestones and actions that were published and are no longer in the content.",
        why: "Members agreed to them.",
        answer: "Restore them, or acknowledge why they were dropped."
    )

    /// Finds milestones and actions of the last published record that are no longer there, unless they have a new id.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let since = checked.snapshot?.sinceLastReport, let record = since.record,
            let place = checked.location(ofReport: record.report.id)
        else { return [] }
        let titles = Set(since.milestones(.new).map { $0.title.lowercased() })
        let dropped =
            since.dropped.filter { !titles.contains($0.title.lowercased()) }
            .map { Located("milestone \($0.id) ('\($0.title)')", at: place) }
            + since.droppedActions.map { Located("action \($0.id)", at: place) }
        return onePerFile(dropped, remedy: "restore them, or acknowledge why they were dropped") { _ in
            "published in '\(record.report.id)' and gone: "
        }
    }
}
