internal import Measures
internal import Templates

/// The rating of a priority, rolled up from its measures and milestones.
struct PriorityRatingTag: TemplateModel {
    let id: RollUp.Level
    let name: String
    let reason: String

    init(_ rollUp: RollUp) {
        id = rollUp.level
        name = rollUp.level.name
        reason = Page.reason(in: rollUp.sentence, after: rollUp.level.name)
    }

    static let fields = Fields<PriorityRatingTag>("The rating of a priority") {
        OneOf("id", "the rating, as it is called in the data", \.id)
        Text("name", "the word", \.name)
        Text("reason", "the counts that it comes from, in a sentence", \.reason)
    }
}
