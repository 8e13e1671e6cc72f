internal import Diagnostics

extension EnquiryReason {
    /// The plan year is over, and a milestone of it is not done.
    static let unfinishedAtYearEnd = EnquiryReason(
        "unfinished-at-year-end",
        .promises,
        "the plan year ended before it was done"
    ) { context in
        let unfinished = Set(context.snapshot.unfinishedThisYear.map(\.milestone.id.value))
        return context.milestones(where: { milestone, _ in unfinished.contains(milestone.id) }) { milestone, standing in
            (
                "What is left to do of \(milestone.name), which was planned for \(standing.milestone.year.value.text)?",
                standing.statusSentence(asAt: context.snapshot.asAt)
            )
        }
    }
}
