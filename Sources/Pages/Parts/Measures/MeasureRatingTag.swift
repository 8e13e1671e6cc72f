internal import Measures
internal import Templates

/// A measure's rating as it is shown: word, shape and colour.
struct MeasureRatingTag: TemplateModel {
    let id: Rating
    let order: String
    let name: String

    /// What is worst comes first when a table is sorted by rating.
    private static let worstFirst: [Rating] = [.offTarget, .nearTarget, .noData, .noTarget, .onTarget]

    init(_ rating: Rating) {
        id = rating
        order = "\(Self.worstFirst.firstIndex(of: rating) ?? 0)"
        name = rating.name
    }

    static let fields = Fields<MeasureRatingTag>("A KPI's rating") {
        OneOf("id", "the rating, as it is called in the data", \.id)
        Text("order", "its place among the ratings, the worst first, for sorting", \.order)
        Text("name", "the words", \.name)
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
