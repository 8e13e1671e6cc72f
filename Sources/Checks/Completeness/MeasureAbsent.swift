package import Diagnostics
internal import Measures
internal import Model

/// A measure that was reported last time is reported again.
package enum MeasureAbsent: Check {
    package static let rule = Rule(
        "measure-absent",
        .query,
        .completeness,
        title: "Measures reported last time and missing now",
        finds: "Measures that were published last time and are missing now.",
        why: "What got worse must not simply disappear.",
        answer: "Report them again, or acknowledge why they are no longer reported."
    )

    /// Finds measures of the last published record that are no longer there, unless the same measure has a new id.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let since = checked.snapshot?.sinceLastReport, let record = since.record,
            let place = checked.location(ofReport: record.report.id)
        else { return [] }
        let new = since.measures.filter { $0.state == .firstReported }
        let titles = Set(new.map { $0.title.lowercased() })
        let absent = since.noLongerReported.filter { !titles.contains($0.title.lowercased()) }
            .map { Located("\($0.id) ('\($0.title)')", at: place) }
        return onePerFile(absent, remedy: "report them again, or acknowledge why they are no longer reported") {
            _ in
            "reported in '\(record.report.id)' and absent now: "
        }
    }
}
