internal import Diagnostics
internal import Model
internal import Templates

/// A change of a report's record after the report was published.
struct AmendmentRow: TemplateModel {
    let report: String
    let address: String
    let reason: String
    let changed: String

    static let fields = Fields<AmendmentRow>("A change of a report's record after the report was published") {
        Text("report", "the report's title", \.report)
        Link("address", "link to the report", \.address)
        Text("reason", "why its record was changed", \.reason)
        Text("changed", "what was changed", \.changed)
    }
}

extension Page {
    /// What was changed in the records of this report and those before it, the newest report first.
    func amendments() -> [AmendmentRow] {
        let known = site.content.reports.filter { site.snapshot.knownReports.contains($0.id) }
        return known.reversed().flatMap { report in
            (report.published?.amendments ?? []).map { amendment in
                AmendmentRow(
                    report: report.title.value,
                    address: address(of: SiteMap.report(report.id)),
                    reason: amendment.reason,
                    changed: amendment.changed.joined(separator: ", ")
                )
            }
        }
    }
}
