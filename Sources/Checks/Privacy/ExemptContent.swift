package import Diagnostics
internal import Model

/// The report that the site is about is public.
package enum ExemptContent: Check {
    package static let rule = Rule(
        "exempt-content",
        .query,
        .privacy,
        title: "A site about an exempt report",
        finds: "A site whose report is exempt from publication (part 2).",
        why: "A site is public: the text of the report is left out, and little remains.",
        answer: "Name another report under `current`, or remove the exempt one from `reports`."
    )

    /// Finds a report of part 2 that the site is about: a site is public.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let report = checked.snapshot?.report, let part = report.part, report.isExempt else { return [] }
        return [
            finding(
                at: part.location,
                "the site is about the report '\(report.id)', which is exempt (part 2), so its text is left out",
                remedy: "name another report under 'current' in site.yaml, or remove the exempt one from 'reports'"
            )
        ]
    }
}
