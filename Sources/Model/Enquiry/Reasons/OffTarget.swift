internal import Measures

extension EnquiryReason {
    /// A measure is off target, not for long, and did not get worse: those have reasons of their own.
    static let offTarget = EnquiryReason(
        "off-target",
        .figures,
        QuestionsAboutMeasures.Reason.offTarget
    ) { context in
        context.measures(where: { subject in
            subject.standing.rating == .offTarget && subject.standing.readingsOffTarget < longRun
                && subject.movement?.verdict != .worse
        }) {
            (QuestionsAboutMeasures.offTarget($0.name), $0.evidence)
        }
    }
}
