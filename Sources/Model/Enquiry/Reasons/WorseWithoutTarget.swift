internal import Measures

extension EnquiryReason {
    /// A measure that has no target got worse by more than usual.
    static let worseWithoutTarget = EnquiryReason(
        "worse-without-target",
        .figures,
        QuestionsAboutMeasures.Reason.worseWithoutTarget
    ) { context in
        context.measures(where: { $0.isDirected && !$0.standing.target.isRated && $0.gotWorse }) { subject in
            (QuestionsAboutMeasures.worseWithoutTarget(subject.name), subject.evidence)
        }
    }
}
