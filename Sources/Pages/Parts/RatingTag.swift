internal import Model
internal import Templates

/// A milestone's rating as it is shown: word, letter, shape and colour.
struct RatingTag: TemplateModel {
    let id: MilestoneRating
    let order: String
    let name: String
    let letter: String
    let meaning: String

    init(_ rating: MilestoneRating, scheme: MilestoneRatingScheme) {
        let style = scheme[rating]
        id = rating
        order = "\(MilestoneRating.allCases.firstIndex(of: rating) ?? 0)"
        name = style.name
        letter = style.letter
        meaning = style.meaning
    }

    static let fields = Fields<RatingTag>("A milestone's rating") {
        OneOf("id", "the rating, as it is called in the data", \.id)
        Text("order", "its place among the ratings, the worst first, for sorting", \.order)
        Text("name", "the word", \.name)
        Text("letter", "one or two letters", \.letter)
        Text("meaning", "what it means, in a few words", \.meaning)
    }
}

/// How many milestones have a rating.
struct RatingCount: TemplateModel {
    let rating: RatingTag
    let count: String
    let isNone: Bool

    static let fields = Fields<RatingCount>("How many milestones have a rating") {
        One("rating", "the rating", \.rating)
        Text("count", "how many", \.count)
        YesNo("isNone", "whether there are none", \.isNone)
    }

    /// The counts of all ratings, in the order of the scheme.
    ///
    /// Planned and not reported are left out where nothing is.
    static func counts(of standings: [MilestoneStanding], scheme: MilestoneRatingScheme) -> [RatingCount] {
        MilestoneRating.allCases.compactMap { rating in
            let count = standings.count { $0.rating == rating }
            if [.planned, .notReported].contains(rating), count == 0 { return nil }
            return RatingCount(rating: RatingTag(rating, scheme: scheme), count: "\(count)", isNone: count == 0)
        }
    }
}
