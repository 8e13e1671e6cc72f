package import Diagnostics
internal import Measures
internal import Model

/// Updates, case studies, meetings and the site itself name reports that exist.
package enum UnknownReport: Check {
    package static let rule = Rule(
        "unknown-report",
        .error,
        .references,
        title: "Reports that do not exist",
        finds: """
            A report that is named in an update, a commentary, a case study, a meeting, `current`, `published` or on the command line, and that \
            site.yaml does not list.
            """,
        why: "What was said for it would not be shown anywhere.",
        answer: "Correct the name, or add the report to `reports`."
    )

    /// Finds names of reports that do not exist.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let content = checked.content
        // Of a list of reports that could not be followed, one that seems not to exist may only be lost.
        guard !content.gaps.kinds.contains(.report) else { return [] }
        var names = content.priorities.flatMap(\.milestones).flatMap(\.updates).map(\.report)
        names += content.priorities.flatMap(\.caseStudies).compactMap(\.report)
        names += content.priorities.flatMap(\.measures).flatMap(\.details.commentary).map(\.report)
        names += content.meetings.compactMap(\.report)
        names += content.tables.compactMap(\.report)
        names += content.obligations.compactMap(\.firstReport)
        names += [content.settings.current].compactMap(\.self) + content.settings.published
        let known = content.settings.reports.map(\.value)
        // A missing name is the reader's finding.
        return names.filter { !$0.value.isEmpty && !known.contains($0.value) }.map { name in
            .error(
                rule,
                at: name.location,
                "site.yaml lists no report '\(name.value)'",
                remedy: NearMiss.nearest(to: name.value, among: known).map { "did you mean '\($0)'?" }
                    ?? "the reports are: " + known.joined(separator: ", ")
            )
        }
    }
}
