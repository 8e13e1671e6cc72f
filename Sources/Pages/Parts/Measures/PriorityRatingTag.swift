internal import Model
internal import Templates

/// How a priority is doing, with the counts that the word comes from.
struct PriorityRatingTag: TemplateModel {
    let id: String
    let name: String
    let isGreen: Bool
    let isAmber: Bool
    let isRed: Bool
    let isNotRated: Bool
    let reason: String
    let told: String?

    init(_ standing: PriorityStanding?) {
        let course = standing?.overall ?? .notKnown
        id = course.rawValue
        name = course.name
        isGreen = course == .onCourse
        isAmber = course == .atRisk
        isRed = course == .offCourse
        isNotRated = course == .notKnown
        told = standing?.told?.name
        let counts = (standing?.counts).map { $0 + "." } ?? ""
        guard let judgement = standing?.judgement else {
            reason = Page.capitalised(counts)
            return
        }
        let stop = judgement.reason.last?.isPunctuation == true ? "" : "."
        reason =
            Page.capitalised(counts) + " The lead officer (\(judgement.by)) judges otherwise: "
            + judgement.level.name.lowercased() + ". " + judgement.reason + stop
    }

    static let fields = Fields<PriorityRatingTag>("How a priority is doing") {
        Text("id", "on-course, at-risk, off-course or not-known, for the style sheet", \.id)
        Text("name", "the word", \.name)
        YesNo("isGreen", "whether it is on course", \.isGreen)
        YesNo("isAmber", "whether it is at risk", \.isAmber)
        YesNo("isRed", "whether it is off course", \.isRed)
        YesNo("isNotRated", "whether it is not known", \.isNotRated)
        Text("reason", "the counts that it comes from, and a lead officer's own judgement", \.reason)
        OptionalText("told", "the word that members were told last", \.told)
    }
}
