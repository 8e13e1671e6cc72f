package import Diagnostics
internal import Markdown
internal import Model

/// A difference that is claimed is shown: by a figure, a case study or other evidence.
package enum ImpactWithoutEvidence: Check {
    /// The rule's id.
    package static let rule = "impact-without-evidence"
    /// What it finds.
    package static let title = "Impact that nothing shows"
    /// What it looks for, in full.
    package static let finds = "An impact that is stated without a figure, a link or evidence."
    /// Why that matters.
    package static let why = "Nobody can tell whether a claim that nothing shows is true."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

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
            "the impact of " + Listing.count(count, "milestone") + " is claimed without a figure or evidence: "
        }
    }
}
