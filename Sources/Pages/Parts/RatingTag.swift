internal import Model
internal import Templates

/// A milestone's rating as it is shown: word, letter, shape and colour.
struct RatingTag: TemplateModel {
    let id: String
    let order: String
    let name: String
    let letter: String
    let meaning: String
    let isRed: Bool
    let isAmber: Bool
    let isAmberE: Bool
    let isGreen: Bool
    let isPlanned: Bool
    let isNotReported: Bool

    init(_ rating: MilestoneRating, scheme: MilestoneRatingScheme) {
        let style = scheme[rating]
        id = rating.rawValue
        order = "\(MilestoneRating.allCases.firstIndex(of: rating) ?? 0)"
        name = style.name
        letter = style.letter
        meaning = style.meaning
        isRed = rating == .red
        isAmber = rating == .amber
        isAmberE = rating == .amberE
        isGreen = rating == .green
        isPlanned = rating == .planned
        isNotReported = rating == .notReported
    }

    static let fields = Fields<RatingTag>("A milestone's rating") {
        Text("id", "red, amber, amber-e, green, planned or not-reported, for the style sheet", \.id)
        Text("order", "its place among the ratings, the worst first, for sorting", \.order)
        Text("name", "the word", \.name)
        Text("letter", "one or two letters", \.letter)
        Text("meaning", "what it means, in a few words", \.meaning)
        YesNo("isRed", "whether its date has been reached and it is not done, or it will miss it", \.isRed)
        YesNo("isAmber", "whether it is the rating for in progress or at risk", \.isAmber)
        YesNo("isAmberE", "whether it is the rating for implemented without evidence of impact", \.isAmberE)
        YesNo("isGreen", "whether it is the rating for embedded with evidence", \.isGreen)
        YesNo("isPlanned", "whether it is the rating for not yet due and nothing reported", \.isPlanned)
        YesNo("isNotReported", "whether it is the rating for silent since an earlier report", \.isNotReported)
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

    /// The counts of every rating, for tables that need a column for each.
    static func allCounts(of standings: [MilestoneStanding], scheme: MilestoneRatingScheme) -> [RatingCount] {
        MilestoneRating.allCases.map { rating in
            let count = standings.count { $0.rating == rating }
            return RatingCount(rating: RatingTag(rating, scheme: scheme), count: "\(count)", isNone: count == 0)
        }
    }
}
