package import Diagnostics
internal import Measures
internal import Model

/// A measure that was reported last time is reported again.
package enum MeasureAbsent: Check {
    /// The rule's id.
    package static let rule = "measure-absent"
    /// What it finds.
    package static let title = "Measures that were reported last time and are absent now"
    /// What it looks for, in full.
    package static let finds = "Measures that were published last time and are absent now."
    /// Why that matters.
    package static let why = "What got worse must not disappear."
    /// It is for the committee to ask why.
    package static let severity = Severity.query

    /// Finds measures of the last published record that are no longer there, unless the same measure has a new id.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let changes = checked.snapshot?.changes,
            let place = checked.location(ofReport: changes.published.report.id)
        else { return [] }
        let new = changes.measures.filter(\.isNew).map(\.standing.measure)
        let titles = Set(new.map { $0.title.value.lowercased() })
        let absent = changes.absentKPIs.filter { !titles.contains($0.title.lowercased()) }
            .map { Located("\($0.id) ('\($0.title)')", at: place) }
        return onePerFile(absent, remedy: "report them again, or acknowledge why they are no longer reported") {
            _ in
            "reported in '\(changes.published.report.id)' and absent now: "
        }
    }
}
