extension EnquiryReason {
    /// A milestone's date has been reached, and it is not done.
    static let milestoneOverdue = EnquiryReason(
        "milestone-overdue",
        .promises,
        QuestionsAboutMilestones.Reason.overdue
    ) { context in
        let asAt = context.snapshot.asAt
        return context.milestones(where: { $1.reason == .dateReached }) { milestone, standing in
            (
                QuestionsAboutMilestones.overdue(milestone.name),
                QuestionsAboutMilestones.wasDue(by: standing.dueWords, standing.statusSentence(asAt: asAt))
            )
        }
    }
}
