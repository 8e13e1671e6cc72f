package import Diagnostics
internal import Model

/// A report that members have received has its record beside it.
package enum RecordMissing: Check {
    package static let rule = Rule(
        "record-missing",
        .error,
        .changes,
        title: "Published reports without a record",
        finds: """
            A report that `published` in site.yaml lists, or that says `state: published`, and that has no \
            `published.json` beside it: this report's own, or that of an earlier one. Where site.yaml lists it, or \
            other reports have their records, it is an error; where nothing was ever frozen, it is a query.
            """,
        why: "Without the record, nobody can say what members were told, and anything could be changed in silence.",
        answer: """
            If the record was lost, restore it from a backup or from version control. If there has never been one, run \
            `scrutiny freeze REPORT`. If members have not received the report, write `state: draft`.
            """
    )

    /// Finds published reports, up to the one that the site is about, that have no record.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let content = checked.content
        let listed = Dictionary(
            content.settings.published.map { ($0.value, $0.location) },
            uniquingKeysWith: { first, _ in first }
        )
        let keepsRecords = content.reports.contains { $0.published != nil }
        return content.reports.filter { report in
            (listed[report.id] != nil || report.state.value == .published) && report.published == nil
                && snapshot.knownReports.contains(report.id)
                // A record that cannot be read has been reported.
                && !content.gaps.files.contains { $0.hasSuffix("reports/\(report.id)/published.json") }
        }
        .map { report in
            Diagnostic(
                listed[report.id] != nil || keepsRecords ? rule.severity : .query,
                rule: rule.id,
                at: listed[report.id] ?? report.state.location,
                "the report '\(report.id)' is called published, but there is no record of what members received",
                remedy: "restore reports/\(report.id)/published.json; if there has never been one, run "
                    + "'scrutiny freeze \(report.id)'"
            )
        }
    }
}
