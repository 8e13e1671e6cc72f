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
            A milestone whose `printed-rating` is not the rating that its status, date, forecast and evidence give in \
            the same report. For an earlier report it is compared with the rating in that report's record.
            """,
        why: "Members have both in front of them and will ask which is right.",
        answer: """
            If the status, date or evidence was entered wrongly, correct it. If the paper rates by something else, \
            acknowledge the query and say what by; both ratings stay on the page.
            """
    )

    /// Finds printed ratings that are not the ones worked out.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let scheme = checked.content.settings.milestoneRatings
        let told = toldRatings(in: snapshot)
        return snapshot.allStandings.flatMap { standing in
            let id = standing.milestone.id.value
            return standing.milestone.updates.compactMap { update -> Diagnostic? in
                let report = update.report.value
                let isThis = report == snapshot.report.id
                guard let printed = update.printedRating, let rating = isThis ? standing.rating : told[report]?[id],
                    printed.value != rating
                else { return nil }
                return finding(
                    at: printed.location,
                    "the paper rates '\(id)' \(scheme[printed.value].name), but its status, date and evidence make it "
                        + scheme[rating].name,
                    remedy: "correct what was entered, or acknowledge this and say what the paper rates by"
                )
            }
        }
    }

    /// The ratings in the records of earlier reports, by report and milestone.
    private static func toldRatings(in snapshot: Snapshot) -> [String: [String: MilestoneRating]] {
        let earlier = Set(snapshot.knownReports.dropLast())
        let records = snapshot.content.reports.filter { earlier.contains($0.id) }.compactMap(\.published)
        return records.reduce(into: [:]) { ratings, record in
            ratings[record.report.id] = Dictionary(
                record.milestones.compactMap { entry in MilestoneRating(rawValue: entry.rating).map { (entry.id, $0) }
                },
                uniquingKeysWith: { first, _ in first }
            )
        }
    }
}
