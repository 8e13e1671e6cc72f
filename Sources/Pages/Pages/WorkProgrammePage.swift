internal import Diagnostics
internal import Model
internal import Templates

/// What the committee means to look at, and why.
struct WorkProgrammePage: TemplateModel {
    let frame: Frame
    let count: String
    let asAt: String
    let meetings: [WorkProgrammeGroup]
    let criteria: [ScoringCriterion]

    static let fields = Fields<WorkProgrammePage>("The page of the work programme") {
        One("frame", "what stands around the content", \.frame)
        Text("count", "how many items there are: `3 items`", \.count)
        Text("asAt", "the report's date, which meetings are past or to come by", \.asAt)
        List("meetings", "the items by meeting, those without a date last", \.meetings)
        List("criteria", "the questions of the scoring form", \.criteria)
    }

    static let kind = PageKind<WorkProgrammePage>(
        "work-programme",
        at: SiteMap.workProgramme,
        title: "Work programme",
        description: "What the committee means to look at, at which meeting and why.",
        in: [.moreNavigation],
        presence: .made { !$0.content.workProgramme.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> WorkProgrammePage {
        let site = page.site
        return WorkProgrammePage(
            frame: frame,
            count: CountPhrases.items(site.content.workProgramme.count),
            asAt: site.report.asAt.words,
            meetings: page.workProgrammeGroups(),
            criteria: ScrutinyScore.Criterion.allCases.map { ScoringCriterion(name: $0.name, question: $0.question) }
        )
    }
}

/// A question of the scoring form.
struct ScoringCriterion: TemplateModel {
    let name: String
    let question: String

    static let fields = Fields<ScoringCriterion>("A question of the scoring form") {
        Text("name", "what the form calls it", \.name)
        Text("question", "what it asks", \.question)
    }
}
