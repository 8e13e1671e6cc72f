internal import Measures

extension EnquiryReason {
    /// A measure looks better than members were told, and the two figures are not like for like.
    static let notComparable = EnquiryReason(
        "not-comparable",
        .figures,
        QuestionsAboutMeasures.Reason.notComparable
    ) { context in
        context.measures(where: looksBetter) { subject in
            (QuestionsAboutMeasures.notComparable(subject.name), subject.evidence)
        }
    }

    private static func looksBetter(_ subject: MeasureSubject) -> Bool {
        guard let movement = subject.movement, movement.verdict == nil else { return false }
        switch subject.standing.measure.polarity {
        case .higher: return movement.change > .zero
        case .lower: return movement.change.isNegative
        case .within, .monitor: return false
        }
    }
}
