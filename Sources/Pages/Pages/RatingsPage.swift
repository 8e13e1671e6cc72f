internal import Diagnostics
internal import Measures
internal import Model
internal import Templates

/// What the ratings mean and how they are worked out.
struct RatingsPage: TemplateModel {
    let frame: Frame
    let asAt: String
    let ratings: [RatingTag]
    let hasKPIs: Bool
    let measureRatings: [MeasureRatingTag]
    let tolerance: String
    let amberFrom: String
    let redFrom: String

    static let fields = Fields<RatingsPage>("The explanation of the ratings") {
        One("frame", "what stands around the content", \.frame)
        Text("asAt", "the report's as-at date in words", \.asAt)
        List("ratings", "the ratings of milestones", \.ratings)
        YesNo("hasKPIs", "whether there are any KPIs", \.hasKPIs)
        List("kpiRatings", "the ratings of KPIs", \.measureRatings)
        Text(
            "tolerance",
            "by how much a target may be missed and still be near, unless a KPI says otherwise",
            \.tolerance
        )
        Text("amberFrom", "from which share off target and overdue on a priority is amber", \.amberFrom)
        Text("redFrom", "from which share it is red", \.redFrom)
    }

    static let kind = PageKind<RatingsPage>(
        "ratings",
        at: SiteMap.ratings,
        title: "About the ratings",
        description: "What the ratings mean and how they are worked out.",
        in: [.foot, .furtherPages],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> RatingsPage {
        let site = page.site
        return RatingsPage(
            frame: frame,
            asAt: site.report.asAt.words,
            ratings: MilestoneRating.allCases.map { RatingTag($0, scheme: site.settings.milestoneRatings) },
            hasKPIs: !site.measures.isEmpty,
            measureRatings: Rating.allCases.map(MeasureRatingTag.init),
            tolerance: site.settings.tolerance.phrase,
            amberFrom: site.settings.priorityRating.amberFrom.grouped + "%",
            redFrom: site.settings.priorityRating.redFrom.grouped + "%"
        )
    }
}
