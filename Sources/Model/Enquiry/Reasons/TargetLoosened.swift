internal import Measures

extension EnquiryReason {
    /// A target is easier to meet than the one that members were told, also where the measure misses both.
    static let targetLoosened = EnquiryReason(
        "target-loosened",
        .figures,
        QuestionsAboutTargets.Reason.loosened
    ) { context in
        context.measures(
            where: { $0.change.target.map { $0.isLoosened == true && !$0.isByRule } ?? false },
            first: true
        ) { subject in
            guard let target = subject.change.target else { return ("", "") }
            return (
                QuestionsAboutTargets.loosened(subject.name, from: target.published, to: target.now),
                EnquiryPhrases.sentences(
                    QuestionsAboutTargets.ratings(now: rating(of: subject), told: target.ratingUnderPublished),
                    QuestionsAboutTargets.reasonGiven(target.reason),
                    subject.evidence
                )
            )
        }
    }

    /// The rating under the new target.
    private static func rating(of subject: MeasureSubject) -> Rating {
        let standing = subject.standing
        return Rating.of(standing.current?.value, against: standing.target, tolerance: standing.measure.tolerance)
    }
}
