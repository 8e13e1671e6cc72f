internal import Measures

extension EnquiryReason {
    /// The latest reading is a special cause for the worse.
    static let specialCauseForTheWorse = EnquiryReason(
        "special-cause-for-the-worse",
        .figures,
        "the latest figure is worse than its usual variation"
    ) { context in
        context.measures(where: \.change.isSpecialCauseForTheWorse) { subject in
            let latest = subject.standing.processBehaviour?.points.last.flatMap { $0 == .common ? nil : $0.meaning }
            return (
                "What explains the latest figure for \(subject.name), which is worse than its usual variation?",
                EnquiryPhrases.sentences(
                    "The latest figure is \(latest ?? "one of seven worse than before").",
                    subject.evidence
                )
            )
        }
    }
}
