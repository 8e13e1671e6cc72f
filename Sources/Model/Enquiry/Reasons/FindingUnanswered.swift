internal import Diagnostics

extension EnquiryReason {
    /// Nothing that is on course answers a finding or a duty.
    static let findingUnanswered = EnquiryReason(
        "finding-unanswered",
        .asked,
        "nothing on course answers it"
    ) { context in
        let obligations = context.snapshot.content.obligations
        return zip(obligations, context.snapshot.obligationStandings).compactMap { obligation, standing in
            guard obligation.asksForAnswer else { return nil }
            guard standing.word != .answered else { return nil }
            let named = standing.milestones + standing.measures
            return EnquiryGround(
                about: [Reference(.obligation, standing.id)],
                question: standing.word == .nothingNamed
                    ? "What is being done about \(EnquiryPhrases.name(obligation.title.value))?"
                    : "What will bring the answer to \(EnquiryPhrases.name(obligation.title.value)) back on course?",
                evidence: EnquiryPhrases.sentences(
                    EnquiryPhrases.sentence("Source: " + obligation.source.value),
                    named.isEmpty
                        ? "No milestone or measure of the plan answers it."
                        : "Named as the answer, and not on course: \(named.joined(separator: ", "))."
                ),
                rank: Ranking(
                    answersDuty: true,
                    size: standing.word == .nothingNamed ? 2 : 1,
                    lasted: 0,
                    name: standing.id
                ),
                addressee: nil
            )
        }
    }
}
