public import Diagnostics
internal import Model

/// Every milestone of the report's year is reported on.
public enum MilestoneWithoutUpdate: Check {
    /// The rule's id.
    public static let rule = "milestone-without-update"
    /// What it finds.
    public static let title = "Milestones that the report says nothing about"
    /// What it looks for, in full.
    public static let finds = "Milestones of the report's year that have no update for the report."
    /// Why that matters.
    public static let why = "Silence may hide that nothing was done."
    /// A site can do without, but a committee will ask.
    public static let severity = Severity.query

    /// Finds milestones of the report's year without an update for the report.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
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
