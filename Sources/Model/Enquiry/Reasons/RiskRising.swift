internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// A risk is scored higher than when it was last reviewed.
    static let riskRising = EnquiryReason("risk-rising", .promises, "the risk is greater than before") { context in
        context.snapshot.content.risks.filter { $0.movement == .higher }.map { risk in
            let previous = risk.previousScore?.value.number ?? 0
            return EnquiryGround(
                about: [Reference(.risk, risk.id.value)],
                question:
                    "What has made the risk \(EnquiryPhrases.name(risk.title.value)) greater, and what will bring it down?",
                evidence: EnquiryPhrases.sentences(
                    "Scored \(risk.score) out of 25; \(previous) before.",
                    risk.mitigation == nil ? "Nothing is said of what is being done about it." : nil
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
