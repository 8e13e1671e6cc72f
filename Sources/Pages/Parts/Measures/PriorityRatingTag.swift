internal import Model
internal import Templates

/// How a priority is doing, with the counts that the word comes from.
struct PriorityRatingTag: TemplateModel {
    let id: Course
    let name: String
    let reason: String
    let told: String?

    init(_ standing: PriorityStanding?) {
        let course = standing?.overall ?? .notKnown
        id = course
        name = course.name
        told = standing?.told?.name
        reason = PriorityPhrases.reason(standing)
    }

    static let fields = Fields<PriorityRatingTag>("How a priority is doing") {
        OneOf("id", "how it is doing, as it is called in the data", \.id)
        Text("name", "the word", \.name)
        Text("reason", "the counts that it comes from, and a lead officer's own judgement", \.reason)
        OptionalText("told", "the word that members were told last", \.told)
    }
}
