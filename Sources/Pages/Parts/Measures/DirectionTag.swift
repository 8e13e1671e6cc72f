internal import Measures
internal import Templates

/// A direction of travel as it is shown: an arrow for which way the number moved, and words for what that means.
struct DirectionTag: TemplateModel {
    let isUp: Bool
    let isDown: Bool
    let isLevel: Bool
    let isBetterOrWorse: Bool
    let verdict: String
    let order: String
    let phrase: String

    /// What became worse comes first when a table is sorted by direction of travel.
    private static let worstFirst: [Direction.Verdict] = [.worse, .level, .neutral, .better]

    init(_ direction: Direction, unit: Unit) {
        isUp = direction.arrow == .up
        isDown = direction.arrow == .down
        isLevel = direction.arrow == .level
        isBetterOrWorse = direction.verdict == .better || direction.verdict == .worse
        verdict = direction.verdict.rawValue
        order = "\(Self.worstFirst.firstIndex(of: direction.verdict) ?? 0)"
        phrase = Page.capitalised(direction.phrase(unit: unit))
    }

    static let fields = Fields<DirectionTag>("A direction of travel") {
        YesNo("isUp", "whether the number rose", \.isUp)
        YesNo("isDown", "whether the number fell", \.isDown)
        YesNo("isLevel", "whether the number stayed the same at the precision shown", \.isLevel)
        YesNo("isBetterOrWorse", "whether the phrase says better or worse, and not which way", \.isBetterOrWorse)
        Text("verdict", "better, worse, level or neutral, for the style sheet", \.verdict)
        Text("order", "its place among the verdicts, the worst first, for sorting", \.order)
        Text("phrase", "the whole in words: Worse by 4.7 points since June", \.phrase)
    }
}
