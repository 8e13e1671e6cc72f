package import Diagnostics
internal import Measures
internal import Model

/// Every obligation is answered by a milestone or a measure.
package enum ObligationUnanswered: Check {
    /// The rule's id.
    package static let rule = "obligation-unanswered"
    /// What it finds.
    package static let title = "Obligations that nothing answers"
    /// What it looks for, in full.
    package static let finds = """
        Obligations, such as inspection findings, that no milestone and no measure answers (requires).
        """
    /// Why that matters.
    package static let why = "Somebody found or imposed it, and nothing in the plan shows that it is worked on."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

    /// Finds obligations that no milestone and no measure requires.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let milestones = checked.content.priorities.flatMap(\.milestones).flatMap(\.requires).map(\.value)
        let measures = checked.content.priorities.flatMap(\.measures).flatMap(\.requires).map(\.value)
        let answered = Set(milestones + measures)
        let open = checked.content.obligations.map(\.id).filter { !answered.contains($0.value) }
        return onePerFile(open, remedy: "name each in 'requires' of what answers it, or say why nothing does") {
            count in
            Listing.count(count, "obligation is", "obligations are") + " answered by no milestone and no KPI: "
        }
    }
}
