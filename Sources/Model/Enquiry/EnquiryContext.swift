internal import Diagnostics
internal import Measures

/// What the reasons look at: made once for a report.
struct EnquiryContext {
    let snapshot: Snapshot
    /// The measures that this report has, with what moved.
    let measures: [MeasureSubject]
    /// The lead officers by priority.
    private let leads: [String: String]

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        let leads = Dictionary(
            snapshot.content.priorities.compactMap { priority in priority.lead.map { (priority.id, $0.value) } },
            uniquingKeysWith: { first, _ in first }
        )
        self.leads = leads
        measures = snapshot.toldAndNow.measures.compactMap { change in
            change.standing.map { MeasureSubject(change, $0, lead: leads[change.priority]) }
        }
    }

    /// Grounds about single milestones.
    ///
    /// - Parameters:
    ///   - condition: Which milestones give reason to ask.
    ///   - words: The question and its evidence.
    /// - Returns: A ground for each.
    func milestones(
        where condition: (MilestoneToldAndNow, MilestoneStanding) -> Bool,
        _ words: (MilestoneToldAndNow, MilestoneStanding) -> (question: String, evidence: String)
    ) -> [EnquiryGround] {
        snapshot.toldAndNow.milestones.compactMap { milestone in
            guard let standing = milestone.standing, condition(milestone, standing) else { return nil }
            let (question, evidence) = words(milestone, standing)
            return EnquiryGround(
                about: [Reference(.milestone, milestone.id)],
                question: question,
                evidence: evidence,
                rank: milestone.rank(asAt: snapshot.asAt),
                addressee: standing.milestone.owner?.value ?? lead(of: milestone.priority)
            )
        }
    }

    /// Grounds about single measures.
    func measures(
        where condition: (MeasureSubject) -> Bool,
        first: Bool = false,
        _ words: (MeasureSubject) -> (question: String, evidence: String)
    ) -> [EnquiryGround] {
        measures.filter(condition).map { subject in
            let (question, evidence) = words(subject)
            return EnquiryGround(
                about: [Reference(.kpi, subject.standing.id)],
                question: question,
                evidence: evidence,
                rank: first ? subject.rank.first : subject.rank,
                addressee: subject.addressee
            )
        }
    }

    /// The lead officer of a priority.
    func lead(of priority: String) -> String? { leads[priority] }
}

extension Ranking {
    /// The same before all others of its kind, whatever its size.
    fileprivate var first: Ranking {
        Ranking(answersDuty: true, size: .greatestFiniteMagnitude, lasted: lasted, name: name)
    }
}
