internal import Measures

extension EnquiryReason {
    /// A measure is off target and got worse.
    static let offTargetAndWorse = EnquiryReason(
        "off-target-and-worse",
        .figures,
        QuestionsAboutMeasures.Reason.offTargetAndWorse
    ) { context in
        context.measures(where: { subject in
            guard subject.standing.rating == .offTarget else { return false }
            // Without anything told, the step since the reading before is all there is.
            return subject.change.told == nil ? subject.movement?.verdict == .worse : subject.gotWorse
        }) { subject in
            (QuestionsAboutMeasures.offTargetAndWorse(subject.name), subject.evidence)
        }
    }
}
