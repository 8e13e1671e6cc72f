internal import Diagnostics

extension EnquiryReason {
    /// The plan year is over, and a milestone of it is not done.
    static let unfinishedAtYearEnd = EnquiryReason(
        "unfinished-at-year-end",
        .promises,
        QuestionsAboutMilestones.Reason.unfinished
    ) { context in
        let unfinished = Set(context.snapshot.unfinishedThisYear.map(\.milestone.id.value))
        return context.milestones(where: { milestone, _ in unfinished.contains(milestone.id) }) { milestone, standing in
            (
                QuestionsAboutMilestones.unfinished(
                    milestone.name,
                    plannedFor: standing.milestone.year.value.text
                ),
                standing.statusSentence(asAt: context.snapshot.asAt)
            )
        }
    }
}
