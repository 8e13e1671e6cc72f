package import Diagnostics
internal import Model

/// Somebody answers for every milestone.
package enum MilestoneWithoutOwner: Check {
    /// The rule's id.
    package static let rule = "milestone-without-owner"
    /// What it finds.
    package static let title = "Milestones that nobody is named for"
    /// What it looks for, in full.
    package static let finds = "Milestones of the report's year and later without an owner, one finding for each file."
    /// Why that matters.
    package static let why = "Somebody must answer for it, and members must know whom to ask."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

    /// Finds milestones without an owner, of the report's year and later.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let milestones = snapshot.content.priorities.flatMap { snapshot.thisYear($0) + snapshot.comingYears($0) }
        let unowned = milestones.map(\.milestone).filter { $0.owner == nil }.map(\.id)
        return onePerFile(unowned, remedy: "add 'owner' with a role, such as Head of Early Help") { count in
            Listing.count(count, "milestone has", "milestones have") + " no owner: "
        }
    }
}
