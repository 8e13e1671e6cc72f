internal import Diagnostics

extension EnquiryReason {
    /// Nothing that is on course answers a finding or a duty.
    ///
    /// A priority action or a statutory duty is a question of its own. The other findings of one inspection are one
    /// question, because nobody could ask two dozen of one kind.
    static let findingUnanswered = EnquiryReason(
        "finding-unanswered",
        .asked,
        QuestionsAboutObligations.Reason.unanswered
    ) { context in
        let open = context.snapshot.openFindings
        let single = open.filter(\.isOfItsOwn)
        let others = Dictionary(grouping: open.filter { !$0.isOfItsOwn }) { finding in
            [finding.obligation.source.value, finding.standing.word.rawValue]
        }
        let grouped = others.values.map { findings in
            findings.count == 1 ? findings[0].ground : OpenFinding.ground(of: findings)
        }
        return single.map(\.ground) + grouped.sorted { $0.rank < $1.rank }
    }
}

/// A finding or a duty that nothing on course answers.
private struct OpenFinding {
    let obligation: Obligation
    let standing: ObligationStanding

    /// Whether it is too weighty to be asked about together with others.
    var isOfItsOwn: Bool { [.priorityAction, .statutoryDuty].contains(obligation.kind.value) }

    /// A question about it alone.
    var ground: EnquiryGround {
        let name = EnquiryPhrases.name(obligation.title.value)
        return EnquiryGround(
            about: [Reference(.obligation, standing.id)],
            question: standing.word == .nothingNamed
                ? QuestionsAboutObligations.nothingNamed(name) : QuestionsAboutObligations.notOnCourse(name),
            evidence: QuestionsAboutObligations.evidence(
                source: obligation.source.value,
                named: standing.milestones + standing.measures
            ),
            rank: Ranking(
                answersDuty: true,
                size: standing.word == .nothingNamed ? 2 : 1,
                lasted: 0,
                name: standing.id
            ),
            addressee: obligation.responsible?.value
        )
    }

    /// One question about several findings of one source that stand alike.
    static func ground(of findings: [OpenFinding]) -> EnquiryGround {
        let isNothingNamed = findings[0].standing.word == .nothingNamed
        let source = EnquiryPhrases.name(findings[0].obligation.source.value)
        let shown = findings.prefix(3).map(\.obligation.title.value)
        let more = findings.count - shown.count
        return EnquiryGround(
            about: findings.map { Reference(.obligation, $0.standing.id) },
            question: isNothingNamed
                ? QuestionsAboutObligations.nothingNamed(findings.count, of: source)
                : QuestionsAboutObligations.notOnCourse(findings.count, of: source),
            evidence: isNothingNamed
                ? QuestionsAboutObligations.nothingAnswers(shown, more: more)
                : QuestionsAboutObligations.answersNotOnCourse(shown, more: more),
            rank: Ranking(
                answersDuty: true,
                // After the priority actions that stand alike.
                size: isNothingNamed ? 1.5 : 0.5,
                lasted: Double(findings.count),
                name: findings[0].standing.id
            ),
            addressee: nil
        )
    }
}

extension Snapshot {
    /// The findings and duties that nothing on course answers, in the order written.
    fileprivate var openFindings: [OpenFinding] {
        zip(knownObligations, obligationStandings).compactMap { obligation, standing in
            guard obligation.asksForAnswer, standing.word != .answered else { return nil }
            return OpenFinding(obligation: obligation, standing: standing)
        }
    }
}
