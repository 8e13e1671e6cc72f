package import Diagnostics
internal import Model

/// A milestone is reported once for each report.
package enum RepeatedUpdate: Check {
    package static let rule = Rule(
        "repeated-update",
        .error,
        .completeness,
        title: "Two updates for one report",
        finds: "Two updates of one milestone for the same report.",
        why: "Only one of them would be shown.",
        answer: "Combine them."
    )

    /// Finds second updates for one report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.milestones).flatMap { milestone in
            var first = [String: SourceLocation]()
            // An update without a report is the reader's finding.
            let named = milestone.updates.filter { !$0.report.value.isEmpty }
            return named.compactMap { update -> Diagnostic? in
                guard let place = first[update.report.value] else {
                    first[update.report.value] = update.report.location
                    return nil
                }
                return Diagnostic.error(
                    rule,
                    at: update.report.location,
                    "the milestone '\(milestone.id.value)' has two updates for the report '\(update.report.value)'",
                    remedy: "combine them"
                )
                .also(at: place, "the first update for this report")
            }
        }
    }
}
