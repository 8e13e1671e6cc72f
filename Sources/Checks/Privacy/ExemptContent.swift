package import Diagnostics
internal import Model

/// The report that the site is about is public.
package enum ExemptContent: Check {
    /// The rule's id.
    package static let rule = "exempt-content"
    /// What it finds.
    package static let title = "An exempt report that the site is about"
    /// What it looks for, in full.
    package static let finds = "A site that is about a report of part 2."
    /// Why that matters.
    package static let why = "A site is public: the text of the report is left out, and little remains."
    /// Its text is left out, so the site is safe, but says next to nothing.
    package static let severity = Severity.query

    /// Finds a report of part 2 that the site is about: a site is public.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let report = checked.snapshot?.report, let part = report.cover.part, part.value == 2 else { return [] }
        return [
            finding(
                at: part.location,
                "the site is about the report '\(report.id)', which is exempt (part 2), so that its text is left out",
                remedy: "name another report at 'current' in site.yaml, or take the exempt one out of 'reports'"
            )
        ]
    }
}
