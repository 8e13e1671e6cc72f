internal import Measures
internal import Templates

/// A measure's rating as it is shown: word, shape and colour.
struct MeasureRatingTag: TemplateModel {
    let id: String
    let order: String
    let name: String
    let isOnTarget: Bool
    let isNearTarget: Bool
    let isOffTarget: Bool
    let isNoTarget: Bool
    let isNoData: Bool

    /// What is worst comes first when a table is sorted by rating.
    private static let worstFirst: [Rating] = [.offTarget, .nearTarget, .noData, .noTarget, .onTarget]

    init(_ rating: Rating) {
        id = rating.rawValue
        order = "\(Self.worstFirst.firstIndex(of: rating) ?? 0)"
        name = rating.name
        isOnTarget = rating == .onTarget
        isNearTarget = rating == .nearTarget
        isOffTarget = rating == .offTarget
        isNoTarget = rating == .noTarget
        isNoData = rating == .noData
    }

    static let fields = Fields<MeasureRatingTag>("A KPI's rating") {
        Text("id", "on-target, near-target, off-target, no-target or no-data, for the style sheet", \.id)
        Text("order", "its place among the ratings, the worst first, for sorting", \.order)
        Text("name", "the words", \.name)
        YesNo("isOnTarget", "whether the target is met", \.isOnTarget)
        YesNo("isNearTarget", "whether it is missed by no more than the tolerance", \.isNearTarget)
        YesNo("isOffTarget", "whether it is missed by more", \.isOffTarget)
        YesNo("isNoTarget", "whether there is no target to judge by", \.isNoTarget)
        YesNo("isNoData", "whether there is no reading for the current period", \.isNoData)
    }
}

/// How many measures have a rating.
struct MeasureRatingCount: TemplateModel {
    let rating: MeasureRatingTag
    let count: String
    let isNone: Bool

    static let fields = Fields<MeasureRatingCount>("How many KPIs have a rating") {
        One("rating", "the rating", \.rating)
        Text("count", "how many", \.count)
        YesNo("isNone", "whether there are none", \.isNone)
    }

    /// The counts of all ratings, in the order of the scheme.
    static func counts(of ratings: [Rating]) -> [MeasureRatingCount] {
        Rating.allCases.map { rating in
            let count = ratings.count { $0 == rating }
            return MeasureRatingCount(rating: MeasureRatingTag(rating), count: "\(count)", isNone: count == 0)
        }
    }
}
