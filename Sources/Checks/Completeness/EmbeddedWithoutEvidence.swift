package import Diagnostics
internal import Model

/// A milestone that is called embedded names evidence, and not itself.
package enum EmbeddedWithoutEvidence: Check {
    package static let rule = Rule(
        "embedded-without-evidence",
        .error,
        .completeness,
        title: "Milestones called embedded without evidence",
        finds: "A milestone called embedded that names no evidence, or only itself.",
        why: "Green means embedded, with evidence.",
        answer: "Name evidence, or write `status: implemented`."
    )

    /// Finds milestones that are embedded without evidence.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.milestones).flatMap { milestone in
            let itself = Reference(.milestone, milestone.id.value)
            let unproven = milestone.updates.filter { update in
                update.status.value == .embedded && update.evidence.allSatisfy { $0.value == itself }
            }
            return unproven.map { update in
                Diagnostic.error(
                    rule,
                    at: update.status.location,
                    "the milestone '\(milestone.id.value)' is called embedded, but no evidence is named",
                    remedy: "add 'evidence: [kpi:…]' or 'evidence: [case:…]', or write 'status: implemented'"
                )
            }
        }
    }
}
