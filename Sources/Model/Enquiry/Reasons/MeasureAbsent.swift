extension EnquiryReason {
    /// A measure that members were told of is no longer reported.
    static let measureAbsent = EnquiryReason("measure-absent", .notKnown, "it is no longer reported") { context in
        guard let record = context.snapshot.toldAndNow.record else { return [] }
        return context.snapshot.toldAndNow.noLongerReported.map { measure in
            EnquiryGround(
                about: [Reference(.report, record.report.id)],
                question: "Why is \(EnquiryPhrases.name(measure.title)) no longer reported?",
                evidence: "It was reported in \(record.report.title): \(measure.told?.entry.reason ?? "")",
                rank: measure.rankByMiss,
                addressee: context.lead(of: measure.priority)
            )
        }
    }
}
