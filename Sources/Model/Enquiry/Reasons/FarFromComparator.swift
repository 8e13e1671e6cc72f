internal import Measures

extension EnquiryReason {
    /// A measure is far worse than the same measure elsewhere.
    static let farFromComparator = EnquiryReason(
        "far-from-comparator",
        .figures,
        QuestionsAboutMeasures.Reason.farFromComparator
    ) { context in
        context.measures(where: isFar) { subject in
            let place = comparison(subject)?.name
            return (QuestionsAboutMeasures.farFromComparator(subject.name, of: place), subject.evidence)
        }
    }

    /// A gap of more than this share is far: the width that the papers' own key allows for "near".
    private static let farShare = 0.15

    private static func comparison(_ subject: MeasureSubject) -> ComparatorFigure? {
        subject.standing.lastKnown.flatMap { subject.standing.measure.comparison(for: $0.reading.period) }
    }

    private static func isFar(_ subject: MeasureSubject) -> Bool {
        let measure = subject.standing.measure
        guard subject.isDirected, let benchmark = comparison(subject),
            let value = subject.standing.lastKnown?.reading.value
        else { return false }
        let gap = (value - benchmark.value).doubleValue
        guard measure.polarity == .higher ? gap < 0 : gap > 0 else { return false }
        let level = benchmark.value.doubleValue
        // Of a share near a hundred, what is missing counts: 10% absent is far from 8.3%, 90.0% present is not from 91.7%.
        let base = measure.unit.isPercent ? min(abs(level), abs(100 - level)) : abs(level)
        return abs(gap) > base * farShare
    }
}
