internal import Measures
internal import Templates

/// The rating of a priority, rolled up from its measures and milestones.
struct PriorityRatingTag: TemplateModel {
    let id: String
    let name: String
    let isGreen: Bool
    let isAmber: Bool
    let isRed: Bool
    let isNotRated: Bool
    let reason: String

    init(_ rollUp: RollUp) {
        id = rollUp.level.rawValue
        name = rollUp.level.name
        isGreen = rollUp.level == .green
        isAmber = rollUp.level == .amber
        isRed = rollUp.level == .red
        isNotRated = rollUp.level == .notRated
        reason = Page.reason(in: rollUp.sentence, after: rollUp.level.name)
    }

    static let fields = Fields<PriorityRatingTag>("The rating of a priority") {
        Text("id", "green, amber, red or not-rated, for the style sheet", \.id)
        Text("name", "the word", \.name)
        YesNo("isGreen", "whether little is off target or overdue", \.isGreen)
        YesNo("isAmber", "whether a good part is off target or overdue", \.isAmber)
        YesNo("isRed", "whether much is off target or overdue", \.isRed)
        YesNo("isNotRated", "whether there is nothing to judge by", \.isNotRated)
        Text("reason", "the counts that it comes from, in a sentence", \.reason)
    }
}
