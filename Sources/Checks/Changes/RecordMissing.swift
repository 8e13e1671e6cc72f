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
            A report that `published` in site.yaml lists, as `scrutiny freeze` does by itself, and that has no \
            `published.json` beside it: this report's own, or that of an earlier one.
            """,
        why: "Without the record, nobody can say what members were told, and anything could be changed in silence.",
        answer: """
            Restore the record from a backup or from version control. If there has never been one, run \
            `scrutiny freeze REPORT`. If members have not received the report, take it out of `published`.
            """
    )

    /// Finds published reports, up to the one that the site is about, that have no record.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let content = checked.content
        return content.settings.published.compactMap { listed in
            guard let report = content.reports.first(where: { $0.id == listed.value }), report.published == nil,
                snapshot.knownReports.contains(report.id),
                // A record that cannot be read has been reported.
                !content.gaps.files.contains(where: { $0.hasSuffix("reports/\(report.id)/published.json") })
            else { return nil }
            return finding(
                at: listed.location,
                "the report '\(report.id)' is called published, but there is no record of what members received",
                remedy: "restore reports/\(report.id)/published.json; if there has never been one, run "
                    + "'scrutiny freeze \(report.id)'"
            )
        }
    }
}
