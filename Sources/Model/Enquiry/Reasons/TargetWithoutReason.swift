internal import Measures

extension EnquiryReason {
    /// A target that has been met time after time, and nothing says why it is what it is.
    static let targetWithoutReason = EnquiryReason(
        "target-without-reason",
        .notKnown,
        QuestionsAboutTargets.Reason.withoutReason
    ) { context in
        context.measures(where: { timesMet($0) >= longMet && !isReasoned($0.standing.measure) }) { subject in
            (
                QuestionsAboutTargets.withoutReason(subject.name),
                EnquiryPhrases.sentences(subject.evidence, QuestionsAboutTargets.met(times: timesMet(subject)))
            )
        }
    }

    /// From a year of months on, a target that was always met asks for nothing new.
    private static let longMet = 12

    private static func isReasoned(_ measure: Measure) -> Bool {
        measure.details.targetReason != nil || !measure.targets.changes.isEmpty
    }

    private static func timesMet(_ subject: MeasureSubject) -> Int {
        guard subject.isDirected, subject.standing.rating == .onTarget, subject.movement?.verdict != .worse else {
            return 0
        }
        let measure = subject.standing.measure
        // A zero that is all that can be asked for is not too easy a target.
        if subject.standing.target.value?.isZero == true { return 0 }
        let valued = subject.standing.readings.filter { $0.value != nil }
        return valued.reversed().prefix { measure.rating(in: $0.period) == .onTarget }.count
    }
}
