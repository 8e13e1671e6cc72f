internal import Diagnostics
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// A priority in brief.
struct PriorityCard: TemplateModel {
    let number: String
    let title: String
    let address: String
    let vision: MarkdownText
    let lead: String?
    let milestoneCount: String
    let counts: [RatingCount]
    let rating: PriorityRatingTag
    let measureCount: String

    static let fields = Fields<PriorityCard>("A priority in brief") {
        Text("number", "its number in the plan", \.number)
        Text("title", "its title", \.title)
        Link("address", "link to its page", \.address)
        Prose("vision", "its vision or commitment", \.vision)
        OptionalText("lead", "the lead officer, by role", \.lead)
        Text("milestoneCount", "this year's milestones: `3 milestones`", \.milestoneCount)
        List("counts", "how many of them have which rating", \.counts)
        One("rating", "its rating, rolled up from KPIs and milestones", \.rating)
        Text("kpiCount", "how many measures it has: `3 measures`", \.measureCount)
    }
}

extension Page {
    /// The priorities in brief, in order.
    func priorityCards() -> [PriorityCard] {
        site.content.priorities.map { priority in
            let standings = site.snapshot.thisYear(priority)
            let measures = site.snapshot.measures[priority.id] ?? []
            let scheme = site.settings.milestoneRatings
            return PriorityCard(
                number: "\(priority.number.value)",
                title: priority.title.value,
                address: address(of: SiteMap.priority(priority.id)),
                vision: text(priority.vision, headingLevel: 3),
                lead: priority.lead?.value,
                milestoneCount: CountPhrases.milestones(standings.count),
                counts: RatingCount.counts(of: standings, scheme: scheme),
                rating: PriorityRatingTag(site.snapshot.standing(of: priority)),
                measureCount: CountPhrases.measures(measures.count)
            )
        }
    }
}
