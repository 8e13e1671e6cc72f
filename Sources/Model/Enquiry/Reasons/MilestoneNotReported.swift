extension EnquiryReason {
    /// A report says nothing about a milestone that an earlier one named.
    static let milestoneNotReported = EnquiryReason(
        "milestone-not-reported",
        .notKnown,
        "this report says nothing about it"
    ) { context in
        context.milestones(where: { $1.reason == .silent }) { milestone, standing in
            (
                "What has become of \(milestone.name), about which this report says nothing?",
                standing.statusPhrase + ". It is due by \(standing.dueWords)."
            )
        }
    }
}
