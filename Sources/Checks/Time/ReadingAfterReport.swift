package import Diagnostics
internal import Measures
internal import Model

/// Every reading belongs to a period that has ended by the date of one of the reports.
package enum ReadingAfterReport: Check {
    /// The rule's id.
    package static let rule = "reading-after-report"
    /// What it finds.
    package static let title = "Readings that no report shows yet"
    /// What it looks for, in full.
    package static let finds = """
        Readings of periods that end after the as-at date of every report. Readings that a later report of the \
        same site shows are not meant.
        """
    /// Why that matters.
    package static let why = "They stand in the file and appear nowhere, as if they had not been pasted."
    /// Figures may be kept for the next report.
    package static let severity = Severity.query

    /// Finds readings of periods that end after the date of the newest report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot,
            let latest = checked.content.reports.map(\.asAt.value).max()
        else { return [] }
        let late = checked.content.priorities.flatMap(\.measures).flatMap { measure in
            measure.readings.filter { $0.value != nil && !$0.period.hasEnded(by: latest) }
                .map { Located($0.period, at: $0.location ?? measure.id.location) }
        }
        let date = latest == snapshot.asAt ? "the report's date" : "the newest report's date"
        // Each period once for a file, at the first of its readings.
        var seen = Set<[String]>()
        let periods = late.sorted { ($0.value, $0.location) < ($1.value, $1.location) }.map { $0.map(\.label) }
            .filter { seen.insert([$0.location.path, $0.value]).inserted }
        return onePerFile(
            periods,
            remedy: "set a later 'as-at' in the report, or begin the next one with 'scrutiny new report'"
        ) { count in
            (count == 1 ? "this period ends" : "these periods end") + " after \(latest.words), \(date), and "
                + (count == 1 ? "is" : "are") + " not shown: "
        }
    }
}
