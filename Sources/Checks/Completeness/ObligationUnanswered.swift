package import Diagnostics
internal import Measures
internal import Model

/// Every obligation is answered by a milestone or a measure.
package enum ObligationUnanswered: Check {
    package static let rule = Rule(
        "obligation-unanswered",
        .query,
        .completeness,
        title: "Obligations with no response",
        finds: "Obligations, such as inspection findings, that no milestone and no measure responds to (`requires`).",
        why: "Someone found it or imposed it, and nothing in the plan shows that anyone is working on it.",
        answer: "Name it in `requires`, or acknowledge why nothing responds to it."
    )

    /// Finds obligations that no milestone and no measure requires.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let milestones = checked.content.priorities.flatMap(\.milestones).flatMap(\.requires).map(\.value)
        let measures = checked.content.priorities.flatMap(\.measures).flatMap(\.details.requires).map(\.value)
        let answered = Set(milestones + measures)
        let open = checked.content.obligations.filter(\.asksForAnswer).map(\.id).filter { !answered.contains($0.value) }
        return onePerFile(
            open,
            remedy: "name each in the 'requires' of what responds to it, or acknowledge why nothing does"
        ) {
            count in
            count.counted("obligation has", "obligations have") + " no response from a milestone or KPI: "
        }
    }
}
