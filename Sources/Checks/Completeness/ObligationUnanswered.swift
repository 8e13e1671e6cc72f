public import Diagnostics
internal import Indicators
internal import Model

/// Every obligation is answered by a milestone or a KPI.
public enum ObligationUnanswered: Check {
    /// The rule's id.
    public static let rule = "obligation-unanswered"
    /// What it finds.
    public static let title = "Obligations that nothing answers"
    /// What it looks for, in full.
    public static let finds = """
        Obligations, such as inspection findings, that no milestone and no measure answers (requires).
        """
    /// Why that matters.
    public static let why = "Somebody found or imposed it, and nothing in the plan shows that it is worked on."
    /// A site can do without, but a committee will ask.
    public static let severity = Severity.query

    /// Finds obligations that no milestone and no KPI requires.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let milestones = checked.content.priorities.flatMap(\.milestones).flatMap(\.requires).map(\.value)
        let kpis = checked.content.priorities.flatMap(\.kpis).flatMap(\.indicator.requires).map(\.value)
        let answered = Set(milestones + kpis)
        let open = checked.content.obligations.map(\.id).filter { !answered.contains($0.value) }
        return onePerFile(open, remedy: "name each in 'requires' of what answers it, or say why nothing does") {
            count in
            Listing.count(count, "obligation is", "obligations are") + " answered by no milestone and no KPI: "
        }
    }
}
