internal import Diagnostics

extension EnquiryReason {
    /// A milestone's forecast says that it may or will miss its date, or work on it has stopped.
    static let milestoneAtRisk = EnquiryReason(
        "milestone-at-risk",
        .promises,
        QuestionsAboutMilestones.Reason.atRisk
    ) { context in
        context.milestones(where: { [.atRisk, .willMiss, .paused].contains($1.reason) }) { milestone, standing in
            let isPaused = standing.reason == .paused
            let evidence = QuestionsAboutMilestones.outlook(
                due: standing.dueWords,
                isPaused: isPaused,
                forecast: standing.forecast,
                reason: standing.update?.reason?.value
            )
            return isPaused
                ? (QuestionsAboutMilestones.paused(milestone.name), evidence)
                : (QuestionsAboutMilestones.atRisk(milestone.name), evidence)
        }
    }
}
