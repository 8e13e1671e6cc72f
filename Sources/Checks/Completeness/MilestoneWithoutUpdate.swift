package import Diagnostics
internal import Model

/// Every milestone of the report's year is reported on.
package enum MilestoneWithoutUpdate: Check {
    package static let rule = Rule(
        "milestone-without-update",
        .query,
        .completeness,
        title: "Milestones missing from the report",
        finds: "Milestones of the report's year that have no update for the report.",
        why: "Silence may hide that nothing was done.",
        answer: "Add an update."
    )

    /// Finds milestones of the report's year without an update for the report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        // What was said for an exempt report is left out, which `ExemptContent` asks about.
        guard let report = checked.snapshot?.report, !report.isExempt else { return [] }
        let silent = checked.milestonesInReport.map(\.milestone)
            .filter { milestone in !milestone.updates.contains { $0.report.value == report.id } }
            .map(\.id)
        return onePerFile(silent, remedy: "add an update with 'report: \(report.id)', its status and progress") {
            count in
            count.counted("milestone of \(report.year.text) has", "milestones of \(report.year.text) have")
                + " no update for the report '\(report.id)': "
        }
    }
}
