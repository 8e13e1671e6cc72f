extension EnquiryReason {
    /// A measure that members were told of is no longer reported.
    static let measureAbsent = EnquiryReason(
        "measure-absent",
        .notKnown,
        QuestionsAboutMissingFigures.Reason.absent
    ) { context in
        guard let record = context.snapshot.toldAndNow.record else { return [] }
        return context.snapshot.toldAndNow.noLongerReported.map { measure in
            EnquiryGround(
                about: [Reference(.report, record.report.id)],
                question: QuestionsAboutMissingFigures.absent(EnquiryPhrases.name(measure.title)),
                evidence: QuestionsAboutMissingFigures.reported(
                    in: record.report.title,
                    measure.told?.entry.reason ?? ""
                ),
                rank: measure.rankByMiss,
                addressee: context.lead(of: measure.priority)
            )
        }
    }
}
