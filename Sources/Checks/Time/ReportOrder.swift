package import Diagnostics
internal import Measures
internal import Model

/// Reports are listed in the order of their as-at dates: "since last report" and every trend follow this order.
package enum ReportOrder: Check {
    package static let rule = Rule(
        "report-order",
        .error,
        .time,
        title: "Reports listed out of order",
        finds: "Reports that site.yaml does not list in the order of their as-at dates.",
        why: "What changed \"since last report\" would be worked out backwards.",
        answer: "List them oldest first, or correct a date."
    )

    /// Finds reports whose as-at date is not after that of the report listed before them.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let reports = checked.content.reports
        return zip(reports, reports.dropFirst()).compactMap { earlier, later in
            guard later.asAt.value <= earlier.asAt.value else { return nil }
            let entry = checked.content.settings.reports.first { $0.value == later.id }
            // In a file with errors, the date or the list may be there and only not be readable.
            let places = [earlier.asAt.location, later.asAt.location] + [entry?.location].compactMap(\.self)
            guard !places.contains(where: { checked.content.gaps.files.contains($0.path) }) else { return nil }
            return finding(
                at: entry?.location ?? later.asAt.location,
                "the report '\(later.id)' is as at \(later.asAt.words), but is listed after '\(earlier.id)', which is as "
                    + "at \(earlier.asAt.words)",
                remedy: "list the reports in the order of their as-at dates, oldest first, or correct a date"
            )
        }
    }
}
