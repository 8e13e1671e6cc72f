internal import Diagnostics
internal import Model
internal import Templates

/// The register of all milestones.
struct MilestonesPage: TemplateModel {
    let frame: Frame
    let asAt: String
    let unfinished: UnfinishedMilestones?
    let years: [MilestoneYear]

    static let fields = Fields<MilestonesPage>("The milestone register") {
        One("frame", "what stands around the content", \.frame)
        Text("asAt", "the report's as-at date in words", \.asAt)
        OptionalOne("unfinished", "the milestones that the end of the plan year leaves unfinished", \.unfinished)
        List("years", "the plan years that have milestones, the report's own year first", \.years)
    }

    /// Where the list of unfinished milestones stands.
    static let unfinishedAnchor = "unfinished"

    static let kind = PageKind<MilestonesPage>(
        "milestones",
        at: SiteMap.milestones,
        title: "Milestones",
        description: "Every milestone of the plan with its due date, status and rating.",
        in: [.navigation],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> MilestonesPage {
        let site = page.site
        let current = site.report.year.value
        let years = Set(site.snapshot.allStandings.map(\.milestone.year.value))
        let ordered =
            years.filter { $0 == current } + years.filter { $0 > current }.sorted()
            + years.filter { $0 < current }.sorted(by: >)
        return MilestonesPage(
            frame: frame,
            asAt: site.report.asAt.words,
            unfinished: page.unfinished(),
            years: ordered.map { year in
                let standings = site.snapshot.allStandings.filter { $0.milestone.year.value == year }
                return MilestoneYear(
                    year: year.text,
                    anchor: "year-\(year.text)",
                    isThisYear: year == current,
                    count: CountPhrases.milestones(standings.count),
                    counts: RatingCount.counts(of: standings, scheme: site.settings.milestoneRatings),
                    rows: site.content.priorities.flatMap { priority in
                        page.rows(for: standings.filter { $0.priority == priority.id }, of: priority)
                    }
                )
            }
        )
    }
}

/// The milestones that the end of the plan year leaves unfinished, by name.
struct UnfinishedMilestones: TemplateModel {
    let anchor: String
    let year: String
    let sentence: String
    let rows: [SlippedRow]

    static let fields = Fields<UnfinishedMilestones>("The milestones that the end of the plan year leaves unfinished") {
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("year", "the plan year", \.year)
        Text("sentence", "how many there are, in a sentence", \.sentence)
        List("rows", "the milestones with their status, in the order of the priorities", \.rows)
    }
}

extension Page {
    /// What the end of the plan year leaves unfinished; `nil` where that is nothing, or the year goes on.
    fileprivate func unfinished() -> UnfinishedMilestones? {
        let unfinished = site.snapshot.unfinishedThisYear
        let all = site.content.priorities.flatMap { site.snapshot.thisYear($0) }
        let year = site.report.year.text
        return HomePhrases.unfinished(unfinished.count, of: all.count, year: year).map { sentence in
            UnfinishedMilestones(
                anchor: MilestonesPage.unfinishedAnchor,
                year: year,
                sentence: sentence,
                rows: unfinishedRows(unfinished)
            )
        }
    }
}

/// The milestones of one plan year.
struct MilestoneYear: TemplateModel {
    let year: String
    let anchor: String
    let isThisYear: Bool
    let count: String
    let counts: [RatingCount]
    let rows: [MilestoneRow]

    static let fields = Fields<MilestoneYear>("The milestones of one plan year") {
        Text("year", "the plan year, for example 2024-25", \.year)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        YesNo("isThisYear", "whether it is the year that the report is on", \.isThisYear)
        Text("count", "how many milestones it has: `3 milestones`", \.count)
        List("counts", "how many of them have which rating", \.counts)
        List("rows", "the milestones", \.rows)
    }
}
