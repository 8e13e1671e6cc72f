internal import Diagnostics

extension EnquiryReason {
    /// Milestones are implemented, and nothing shows what difference they made: one question for each priority.
    static let withoutImpact = EnquiryReason(
        "without-impact",
        .notKnown,
        QuestionsAboutMilestones.Reason.withoutImpact
    ) { context in
        context.snapshot.content.priorities.compactMap { priority in
            let implemented = (context.snapshot.standings[priority.id] ?? []).filter {
                $0.rating == .amberE && ($0.update?.evidence.isEmpty ?? true)
            }
            guard let first = implemented.first else { return nil }
            return EnquiryGround(
                about: implemented.map { Reference(.milestone, $0.milestone.id.value) },
                question: implemented.count == 1
                    ? QuestionsAboutMilestones.withoutImpact(EnquiryPhrases.name(first.milestone.title.value))
                    : QuestionsAboutMilestones.withoutImpact(
                        implemented.count,
                        of: EnquiryPhrases.name(priority.title.value)
                    ),
                evidence: QuestionsAboutMilestones.withoutEvidence(implemented.map(\.milestone.id.value)),
                rank: Ranking(
                    answersDuty: implemented.contains { !$0.milestone.requires.isEmpty },
                    size: Double(implemented.count),
                    lasted: 0,
                    name: priority.id
                ),
                addressee: context.lead(of: priority.id)
            )
        }
    }
}
