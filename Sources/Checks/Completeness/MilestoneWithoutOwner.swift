package import Diagnostics
internal import Model

/// Somebody answers for every milestone.
package enum MilestoneWithoutOwner: Check {
    package static let rule = Rule(
        "milestone-without-owner",
        .query,
        .completeness,
        title: "Milestones with no named owner",
        finds: "Milestones of the report's year and later without an `owner`. There is one finding for each file.",
        why: "Somebody must be accountable for it, and members must know whom to ask.",
        answer: "Name a role."
    )

    /// Finds milestones without an owner, of the report's year and later.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let milestones = snapshot.content.priorities.flatMap { snapshot.thisYear($0) + snapshot.comingYears($0) }
        let unowned = milestones.map(\.milestone).filter { $0.owner == nil }.map(\.id)
        return onePerFile(unowned, remedy: "add 'owner' with a role, such as Head of Early Help") { count in
            count.counted("milestone has", "milestones have") + " no owner: "
        }
    }
}
