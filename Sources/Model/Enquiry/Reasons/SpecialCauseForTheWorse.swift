internal import Measures

extension EnquiryReason {
    /// The latest reading is a special cause for the worse.
    static let specialCauseForTheWorse = EnquiryReason(
        "special-cause-for-the-worse",
        .figures,
        QuestionsAboutMeasures.Reason.specialCause
    ) { context in
        context.measures(where: \.change.isSpecialCauseForTheWorse) { subject in
            (
                QuestionsAboutMeasures.specialCause(subject.name),
                EnquiryPhrases.sentences(
                    QuestionsAboutMeasures.latest(subject.standing.processBehaviour?.points.last),
                    subject.evidence
                )
            )
        }
    }
}
