internal import Diagnostics

extension EnquiryReason {
    /// Milestones are implemented, and nothing shows what difference they made: one question for each priority.
    static let withoutImpact = EnquiryReason("without-impact", .notKnown, "nothing shows its impact") { context in
        context.snapshot.content.priorities.compactMap { priority in
            let implemented = (context.snapshot.standings[priority.id] ?? []).filter {
                $0.rating == .amberE && ($0.update?.evidence.isEmpty ?? true)
            }
            guard let first = implemented.first else { return nil }
            let ids = implemented.map(\.milestone.id.value).joined(separator: ", ")
            return EnquiryGround(
                about: implemented.map { Reference(.milestone, $0.milestone.id.value) },
                question: implemented.count == 1
                    ? "What shows that \(EnquiryPhrases.name(first.milestone.title.value)) has made a difference?"
                    : "What shows that \(implemented.count) implemented milestones of "
                        + "\(EnquiryPhrases.name(priority.title.value)) have made a difference?",
                evidence: "Implemented, with no figure, audit or case study named as evidence: \(ids).",
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
