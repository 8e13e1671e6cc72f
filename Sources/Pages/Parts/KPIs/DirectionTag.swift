internal import Indicators
internal import Templates

/// A direction of travel as it is shown: an arrow for which way the number moved, and words for what that means.
struct DirectionTag: TemplateModel {
    let isUp: Bool
    let isDown: Bool
    let isLevel: Bool
    let verdict: String
    let phrase: String

    init(_ direction: Direction, unit: Unit) {
        isUp = direction.arrow == .up
        isDown = direction.arrow == .down
        isLevel = direction.arrow == .level
        verdict = direction.verdict.rawValue
        phrase = Page.capitalised(direction.phrase(unit: unit))
    }

    static let fields = Fields<DirectionTag>("A direction of travel") {
        YesNo("isUp", "whether the number rose", \.isUp)
        YesNo("isDown", "whether the number fell", \.isDown)
        YesNo("isLevel", "whether the number stayed the same at the precision shown", \.isLevel)
        Text("verdict", "better, worse, level or neutral, for the style sheet", \.verdict)
        Text("phrase", "the whole in words: Worse by 4.7 points since June", \.phrase)
    }
}
