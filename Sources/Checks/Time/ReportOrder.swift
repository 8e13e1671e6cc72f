public import Diagnostics
internal import Indicators
internal import Model

/// Reports are listed in the order of their as-at dates: "since last report" and every trend follow this order.
public enum ReportOrder: Check {
    /// The rule's id.
    public static let rule = "report-order"
    /// What it finds.
    public static let title = "Reports listed out of order"
    /// What it looks for, in full.
    public static let finds = "Reports that site.yaml does not list in the order of their as-at dates."
    /// Why that matters.
    public static let why = "What changed \"since last report\" would be worked out backwards."

    /// Finds reports whose as-at date is not after that of the report listed before them.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
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
