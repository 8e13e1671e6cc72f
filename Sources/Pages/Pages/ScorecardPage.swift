internal import Diagnostics
internal import Measures
internal import Model
internal import Templates

/// The scorecard across all priorities.
struct ScorecardPage: TemplateModel {
    let frame: Frame
    let asAt: String
    let count: String
    let counts: [MeasureRatingCount]
    let measures: [MeasureRow]
    let dataAddress: String
    let ratingsAddress: String

    static let fields = Fields<ScorecardPage>("The scorecard across all priorities") {
        One("frame", "what stands around the content", \.frame)
        Text("asAt", "the report's as-at date in words", \.asAt)
        Text("count", "how many KPIs there are", \.count)
        List("counts", "how many of them have which rating", \.counts)
        List("kpis", "the KPIs, by priority", \.measures)
        Link("dataAddress", "link to the scorecard as CSV", \.dataAddress)
        Link("ratingsAddress", "link to the explanation of the ratings", \.ratingsAddress)
    }

    static let kind = PageKind<ScorecardPage>(
        "scorecard",
        at: SiteMap.scorecard,
        title: "Scorecard",
        description: "Every measure with its last readings, target, rating and direction of travel.",
        in: [.navigation],
        presence: .listed { !$0.measures.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ScorecardPage {
        let site = page.site
        return ScorecardPage(
            frame: frame,
            asAt: site.report.asAt.words,
            count: "\(site.measures.count)",
            counts: MeasureRatingCount.counts(of: site.measures.map(\.rating)),
            measures: site.content.priorities.flatMap { page.measureRows(of: $0) },
            dataAddress: page.address(of: SiteMap.scorecardData),
            ratingsAddress: page.address(of: SiteMap.ratings)
        )
    }
}
