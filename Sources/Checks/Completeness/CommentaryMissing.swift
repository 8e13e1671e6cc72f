package import Diagnostics
internal import Measures
internal import Model

/// Where services say why a measure is where it is, they say it of those that are off target.
package enum CommentaryMissing: Check {
    package static let rule = Rule(
        "commentary-missing",
        .query,
        .completeness,
        title: "Measures off target with no commentary",
        finds: """
            Where a report has commentary on any measure: a measure that is off target, or got worse by more than its \
            usual step, and has none for this report.
            """,
        why: "Members read why the others are where they are, and of this one nothing.",
        answer: "Add `commentary` under its id in kpis.yaml: why, and what is being done."
    )

    /// Finds measures with a need for commentary and none.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let report = snapshot.report.id
        let measures = snapshot.toldAndNow.measures
        // A plan that keeps no commentary has nothing that could be incomplete.
        guard measures.contains(where: { $0.standing?.measure.commentary(in: report) != nil }) else { return [] }
        let silent = measures.compactMap { change -> Located<String>? in
            guard let standing = change.standing, standing.measure.commentary(in: report) == nil,
                standing.rating == .offTarget || change.gotWorse
            else { return nil }
            return standing.measure.id
        }
        return onePerFile(silent, remedy: "add 'commentary' with this report's id under each in kpis.yaml") { count in
            count.counted("KPI is", "KPIs are") + " off target or worse, and nothing is said about why: "
        }
    }
}
