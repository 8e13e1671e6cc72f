package import Diagnostics
internal import Measures
internal import Model

/// Every reading belongs to a period that has ended by the date of one of the reports.
package enum ReadingAfterReport: Check {
    package static let rule = Rule(
        "reading-after-report",
        .query,
        .time,
        title: "Readings that no report shows yet",
        finds: """
            Readings of periods that end after the as-at date of every report. Readings that a later report of the \
            same site shows are left alone.
            """,
        why: "They are in the file but shown nowhere, as if they had not been pasted.",
        answer: """
            Start the next report with `scrutiny new report`, or acknowledge that the figures wait for it. If the report \
            is still a draft and should show them, set a later `as-at` in its front matter; the date of a report that \
            members have received stays. Correct the heading if the period is wrong.
            """
    )

    /// Finds readings of periods that end after the date of the newest report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot,
            let newest = checked.content.reports.max(by: { $0.asAt.value < $1.asAt.value })
        else { return [] }
        let latest = newest.asAt.value
        let late = checked.content.priorities.flatMap(\.measures).flatMap { measure in
            measure.readings.filter { $0.value != nil && !$0.period.hasEnded(by: latest) }
                .map { Located($0.period, at: $0.location ?? measure.id.location) }
        }
        let date = latest == snapshot.asAt ? "the report's date" : "the newest report's date"
        // Each period once for a file, at the first of its readings.
        var seen = Set<[String]>()
        let periods = late.sorted { ($0.value, $0.location) < ($1.value, $1.location) }.map { $0.map(\.label) }
            .filter { seen.insert([$0.location.path, $0.value]).inserted }
        let next = "begin the next report with 'scrutiny new report'"
        // What members have received keeps its date.
        let isDraft = newest.state.value == .draft && newest.published == nil
        return onePerFile(
            periods,
            remedy: isDraft ? "set a later 'as-at' in the report, or \(next)" : next
        ) { count in
            (count == 1 ? "this period ends" : "these periods end") + " after \(latest.words), \(date), and "
                + (count == 1 ? "is" : "are") + " not shown: "
        }
    }
}
