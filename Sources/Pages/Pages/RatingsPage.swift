internal import Diagnostics
internal import Model
internal import Templates

/// What the ratings mean and how they are worked out.
struct RatingsPage: TemplateModel {
    let frame: Frame
    let asAt: String
    let ratings: [RatingTag]

    static let fields = Fields<RatingsPage>("The explanation of the ratings") {
        One("frame", "what stands around the content", \.frame)
        Text("asAt", "the report's as-at date in words", \.asAt)
        List("ratings", "the ratings of milestones", \.ratings)
    }

    static func make(_ site: SiteContext) -> RatingsPage {
        var page = Page(SiteMap.ratings, of: site)
        let frame = page.frame(
            title: "About the ratings",
            description: "What the ratings mean and how they are worked out."
        )
        return RatingsPage(
            frame: frame,
            asAt: site.report.asAt.words,
            ratings: MilestoneRating.allCases.map { RatingTag($0, scheme: site.settings.milestoneRatings) }
        )
    }
}
