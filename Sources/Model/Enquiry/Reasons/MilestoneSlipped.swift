extension EnquiryReason {
    /// A milestone's date was moved to a later one.
    static let milestoneSlipped = EnquiryReason(
        "milestone-slipped",
        .promises,
        QuestionsAboutMilestones.Reason.slipped
    ) { context in
        context.milestones(where: { _, standing in
            if case .moved = standing.reason { true } else { false }
        }) { milestone, standing in
            (
                QuestionsAboutMilestones.slipped(milestone.name, to: standing.dueWords),
                QuestionsAboutMilestones.told(
                    milestone.told?.due?.words,
                    reason: milestone.reasonForMove,
                    timesMoved: milestone.timesSlipped
                )
            )
        }
    }
}
