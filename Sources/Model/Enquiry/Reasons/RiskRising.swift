internal import Diagnostics

extension EnquiryReason {
    /// A risk is scored higher than when it was last reviewed.
    static let riskRising = EnquiryReason(
        "risk-rising",
        .promises,
        QuestionsAboutMoneyAndRisk.Reason.riskRising
    ) { context in
        context.snapshot.content.risks.filter { $0.movement == .higher }.map { risk in
            let previous = risk.previousScore?.value.number ?? 0
            return EnquiryGround(
                about: [Reference(.risk, risk.id.value)],
                question: QuestionsAboutMoneyAndRisk.riskRising(EnquiryPhrases.name(risk.title.value)),
                evidence: QuestionsAboutMoneyAndRisk.score(
                    risk.score,
                    before: previous,
                    isMitigated: risk.mitigation != nil
                ),
                rank: Ranking(
                    answersDuty: false,
                    size: Double(risk.score - previous),
                    lasted: Double(risk.score),
                    name: risk.id.value
                ),
                addressee: risk.owner?.value ?? risk.priority.flatMap { context.lead(of: $0.value) }
            )
        }
    }
}
