internal import Measures

extension EnquiryReason {
    /// A target is easier to meet than the one that members were told, also where the measure misses both.
    static let targetLoosened = EnquiryReason("target-loosened", .figures, "its target was loosened") { context in
        context.measures(
            where: { $0.change.target.map { $0.isLoosened == true && !$0.isByRule } ?? false },
            first: true
        ) { subject in
            guard let target = subject.change.target else { return ("", "") }
            return (
                "Why was the target of \(subject.name) loosened from \(target.published) to \(target.now)?",
                EnquiryPhrases.sentences(
                    ratings(subject, target),
                    target.reason.map { EnquiryPhrases.sentence("Reason given: " + $0) } ?? "No reason is given.",
                    subject.evidence
                )
            )
        }
    }

    private static func ratings(_ subject: MeasureSubject, _ target: MeasureToldAndNow.TargetChange) -> String {
        let standing = subject.standing
        let now = Rating.of(standing.current?.value, against: standing.target, tolerance: standing.measure.tolerance)
            .name.lowercased()
        let told = target.ratingUnderPublished.name.lowercased()
        return told == now
            ? "It is \(now) under both." : "It is \(now) under the new target, and \(told) under the old."
    }
}
