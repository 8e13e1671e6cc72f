internal import Measures

extension EnquiryReason {
    /// The latest step of a measure is far larger than usual, whichever way it goes.
    static let unusualStep = EnquiryReason(
        "unusual-step",
        .figures,
        QuestionsAboutMeasures.Reason.unusualStep
    ) { context in
        context.measures(where: isUnusual) { subject in
            let direction = subject.standing.direction
            let question = QuestionsAboutMeasures.unusualStep(
                subject.name,
                isFall: direction?.change.isNegative == true,
                isBetter: direction?.verdict == .better
            )
            return (question, subject.evidence)
        }
    }

    /// How many times as large as usual.
    private static let largeStep = 1.5

    private static func isUnusual(_ subject: MeasureSubject) -> Bool {
        guard let direction = subject.standing.direction, direction.isCurrent, !direction.crossesBreak,
            subject.standing.measure.details.accumulates == nil, let usual = subject.usual?.doubleValue, usual > 0
        else { return false }
        return direction.change.magnitude.doubleValue >= usual * largeStep
    }
}
