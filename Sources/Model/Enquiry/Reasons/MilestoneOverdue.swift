extension EnquiryReason {
    /// A milestone's date has been reached, and it is not done.
    static let milestoneOverdue = EnquiryReason(
        "milestone-overdue",
        .promises,
        "its date has been reached"
    ) { context in
        let asAt = context.snapshot.asAt
        return context.milestones(where: { $1.reason == .dateReached }) { milestone, standing in
            (
                "When will \(milestone.name) be completed?",
                "It was due by \(standing.dueWords). " + standing.statusSentence(asAt: asAt)
            )
        }
    }
}
