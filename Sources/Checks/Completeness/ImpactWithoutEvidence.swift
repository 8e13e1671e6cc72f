package import Diagnostics
internal import Markdown
internal import Model

/// A difference that is claimed is shown: by a figure, a case study or other evidence.
package enum ImpactWithoutEvidence: Check {
    package static let rule = Rule(
        "impact-without-evidence",
        .query,
        .completeness,
        title: "Impact claimed without evidence",
        finds: "An impact that is claimed without a figure, a link or evidence.",
        why: "Without evidence, nobody can tell whether the claim is true.",
        answer: "Add a figure or evidence."
    )

    /// Finds impact of the report's milestones without a figure, a link to one or evidence.
    ///
    /// Of a milestone that is called embedded, `EmbeddedWithoutEvidence` asks for the evidence.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let unshown = checked.milestonesInReport.compactMap { standing -> Located<String>? in
            guard standing.status == .implemented, let update = standing.update,
                let impact = update.impact, !impact.isEmpty, update.evidence.isEmpty, impact.links.isEmpty
            else { return nil }
            let hasFigure = Tokeniser.tokens(of: impact.plainText).contains { token in
                token.kind != .mark && (token.text.contains(where: \.isNumber) || NumberWords.isNumber(token.folded))
            }
            return hasFigure ? nil : standing.milestone.id
        }
        return onePerFile(unshown, remedy: "add a figure, or 'evidence' such as [kpi:…] or [case:…]") { count in
            "the impact of " + count.counted("milestone") + " is claimed without a figure or evidence: "
        }
    }
}
