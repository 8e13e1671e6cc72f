internal import Measures

extension EnquiryReason {
    /// A measure got worse three times in a row.
    static let steadilyWorse = EnquiryReason(
        "steadily-worse",
        .figures,
        QuestionsAboutMeasures.Reason.steadilyWorse
    ) { context in
        context.measures(where: { subject in
            guard subject.isDirected, subject.standing.current?.value != nil else { return false }
            let values = subject.latestValues.suffix(steps + 1)
            guard values.count == steps + 1 else { return false }
            let isHigherBetter = subject.standing.measure.polarity == .higher
            return zip(values, values.dropFirst()).allSatisfy { isHigherBetter ? $0 > $1 : $0 < $1 }
        }) { subject in
            (QuestionsAboutMeasures.steadilyWorse(subject.name), subject.evidence)
        }
    }

    private static let steps = 3
}
