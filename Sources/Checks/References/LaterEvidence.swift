package import Diagnostics
internal import Model

/// Evidence is a case study that readers of that report can see, not one that first appears in a later report.
package enum LaterEvidence: Check {
    package static let rule = Rule(
        "later-evidence",
        .error,
        .references,
        title: "Evidence that first appears in a later report",
        finds: "Evidence that is a case study which first appears in a later report.",
        why: "Readers of that report cannot see it.",
        answer: "Name evidence that existed at the time, or correct the `report` of the case study."
    )

    /// Finds evidence that the report's readers cannot see.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let order = checked.content.settings.reports.map(\.value)
        return checked.content.priorities.flatMap(\.milestones).flatMap(\.updates).flatMap { update in
            update.evidence.compactMap { evidence -> Diagnostic? in
                guard evidence.kind == .case, let first = checked.caseStudies[evidence.id]?.report,
                    let shown = order.firstIndex(of: first.value),
                    let reported = order.firstIndex(of: update.report.value), shown > reported
                else { return nil }
                return finding(
                    at: evidence.location,
                    "the case study '\(evidence.id)' first appears in the report '\(first.value)', after this update's "
                        + "'\(update.report.value)'",
                    remedy: "name evidence that existed at the time, or correct the case study's 'report'"
                )
            }
        }
    }
}
