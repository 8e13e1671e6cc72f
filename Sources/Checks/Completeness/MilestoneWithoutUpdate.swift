package import Diagnostics
internal import Model

/// Every milestone of the report's year is reported on.
package enum MilestoneWithoutUpdate: Check {
    /// The rule's id.
    package static let rule = "milestone-without-update"
    /// What it finds.
    package static let title = "Milestones that the report says nothing about"
    /// What it looks for, in full.
    package static let finds = "Milestones of the report's year that have no update for the report."
    /// Why that matters.
    package static let why = "Silence may hide that nothing was done."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

    /// Finds milestones of the report's year without an update for the report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        // What was said for an exempt report is left out, which `ExemptContent` asks about.
        guard let report = checked.snapshot?.report, report.cover.part?.value != 2 else { return [] }
        let silent = checked.milestonesInReport.map(\.milestone)
            .filter { milestone in !milestone.updates.contains { $0.report.value == report.id } }
            .map(\.id)
        return onePerFile(silent, remedy: "add an update with 'report: \(report.id)', its status and progress") {
            count in
            Listing.count(count, "milestone of \(report.year.text) has", "milestones of \(report.year.text) have")
                + " no update for the report '\(report.id)': "
        }
    }
}
