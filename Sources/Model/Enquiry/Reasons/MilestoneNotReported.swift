extension EnquiryReason {
    /// A report says nothing about a milestone that an earlier one named.
    static let milestoneNotReported = EnquiryReason(
        "milestone-not-reported",
        .notKnown,
        QuestionsAboutMilestones.Reason.notReported
    ) { context in
        context.milestones(where: { $1.reason == .silent }) { milestone, standing in
            (
                QuestionsAboutMilestones.notReported(milestone.name),
                QuestionsAboutMilestones.lastReported(standing.statusPhrase, due: standing.dueWords)
            )
        }
    }
}
