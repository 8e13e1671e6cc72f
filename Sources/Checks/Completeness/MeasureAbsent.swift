public import Diagnostics
internal import Indicators
internal import Model

/// A measure that was reported last time is reported again.
public enum MeasureAbsent: Check {
    /// The rule's id.
    public static let rule = "measure-absent"
    /// What it finds.
    public static let title = "Measures that were reported last time and are absent now"
    /// What it looks for, in full.
    public static let finds = "Measures that were published last time and are absent now."
    /// Why that matters.
    public static let why = "What got worse must not disappear."
    /// It is for the committee to ask why.
    public static let severity = Severity.query

    /// Finds KPIs of the last published record that are no longer there, unless the same measure has a new id.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let changes = checked.snapshot?.changes,
            let place = checked.location(ofReport: changes.published.report.id)
        else { return [] }
        let new = changes.kpis.filter(\.isNew).map(\.standing.kpi.indicator)
        let titles = Set(new.map { $0.title.value.lowercased() })
        let absent = changes.absentKPIs.filter { !titles.contains($0.title.lowercased()) }
            .map { Located("\($0.id) ('\($0.title)')", at: place) }
        return onePerFile(absent, remedy: "report them again, or acknowledge why they are no longer reported") {
            _ in
            "reported in '\(changes.published.report.id)' and absent now: "
        }
    }
}
