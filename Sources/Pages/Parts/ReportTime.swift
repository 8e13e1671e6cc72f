internal import Model

/// When a report came, seen from the one that the site is about.
enum ReportTime: String, CaseIterable, Sendable {
    case earlier, current, later

    init(_ report: Report, on site: SiteContext) {
        self =
            report.id == site.report.id
            ? .current : site.snapshot.knownReports.contains(report.id) ? .earlier : .later
    }
}
