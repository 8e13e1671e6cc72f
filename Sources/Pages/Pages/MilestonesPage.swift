internal import Diagnostics
internal import Model
internal import Templates

/// The register of all milestones.
struct MilestonesPage: TemplateModel {
    let frame: Frame
    let asAt: String
    let years: [MilestoneYear]

    static let fields = Fields<MilestonesPage>("The milestone register") {
        One("frame", "what stands around the content", \.frame)
        Text("asAt", "the report's as-at date in words", \.asAt)
        List("years", "the plan years that have milestones, the report's own year first", \.years)
    }

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
            years: ordered.map { year in
                let standings = site.snapshot.allStandings.filter { $0.milestone.year.value == year }
                return MilestoneYear(
                    year: year.text,
                    anchor: "year-\(year.text)",
                    isThisYear: year == current,
                    count: "\(standings.count)",
                    counts: RatingCount.counts(of: standings, scheme: site.settings.milestoneRatings),
                    rows: site.content.priorities.flatMap { priority in
                        page.rows(for: standings.filter { $0.priority == priority.id }, of: priority)
                    }
                )
            }
        )
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
        Text("count", "how many milestones it has", \.count)
        List("counts", "how many of them have which rating", \.counts)
        List("rows", "the milestones", \.rows)
    }
}
