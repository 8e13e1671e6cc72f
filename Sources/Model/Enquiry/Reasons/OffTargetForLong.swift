internal import Measures

extension EnquiryReason {
    /// A measure has been off target for three or more readings in a row.
    static let offTargetForLong = EnquiryReason(
        "off-target-for-long",
        .figures,
        QuestionsAboutMeasures.Reason.offTargetForLong
    ) { context in
        context.measures(where: { $0.standing.rating == .offTarget && $0.standing.readingsOffTarget >= longRun }) {
            (QuestionsAboutMeasures.offTargetForLong($0.name), $0.evidence)
        }
    }

    static let longRun = 3
}
