package import Diagnostics
internal import Model

/// The rating that a paper prints for a milestone is the one that follows from its status, date and evidence.
package enum RatingDisagrees: Check {
    package static let rule = Rule(
        "rating-disagrees",
        .query,
        .agreement,
        title: "Printed ratings that differ from the ones worked out",
        finds: """
            A milestone whose `printed-rating` in this report's update is not the rating that its status, date, \
            forecast and evidence give.
            """,
        why: "Members have both in front of them and will ask which is right.",
        answer: """
            If the status, date or evidence was entered wrongly, correct it. If the paper rates by something else, \
            acknowledge the query and say what by; both ratings stay on the page.
            """
    )

    /// Finds printed ratings that are others than the ones worked out.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let scheme = checked.content.settings.milestoneRatings
        return (checked.snapshot?.allStandings ?? []).filter(\.disagreesWithPrint).compactMap { standing in
            guard let printed = standing.update?.printedRating else { return nil }
            return finding(
                at: printed.location,
                "the paper rates '\(standing.milestone.id.value)' \(scheme[printed.value].name), but its status, date "
                    + "and evidence make it \(scheme[standing.rating].name)",
                remedy: "correct what was entered, or acknowledge this and say what the paper rates by"
            )
        }
    }
}
