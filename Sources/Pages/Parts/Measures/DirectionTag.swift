internal import Measures
internal import Templates

/// A direction of travel as it is shown: an arrow for which way the number moved, and words for what that means.
struct DirectionTag: TemplateModel {
    let arrow: Direction.Arrow
    let verdict: Direction.Verdict
    let order: String
    let phrase: String

    /// What became worse comes first when a table is sorted by direction of travel.
    private static let worstFirst: [Direction.Verdict] = [.worse, .level, .neutral, .better]

    init(_ direction: Direction, unit: Unit) {
        arrow = direction.arrow
        verdict = direction.verdict
        order = "\(Self.worstFirst.firstIndex(of: direction.verdict) ?? 0)"
        phrase = Page.capitalised(direction.phrase(unit: unit))
    }

    static let fields = Fields<DirectionTag>("A direction of travel") {
        OneOf("arrow", "which way the number moved, at the precision shown", \.arrow)
        OneOf("verdict", "what that means; neutral where the phrase says only which way it moved", \.verdict)
        Text("order", "its place among the verdicts, the worst first, for sorting", \.order)
        Text("phrase", "the whole in words: Worse by 4.7 points since June", \.phrase)
    }
}
