/// How a priority, or the plan as a whole, is doing: what is delivered, what is achieved and what is known, never mixed.
package struct PriorityStanding: Hashable, Sendable {
    /// The priority's id; that of the plan as a whole is `plan`.
    package let id: String
    /// What is delivered.
    package let delivery: Delivery
    /// What is achieved.
    package let results: Results
    /// What is known.
    package let known: Known
    /// What members were told last; `nil` where they were not.
    package let told: Course?
    /// The lead officer's own judgement, shown beside.
    package let judgement: LeadJudgement?

    /// Judges by what counts.
    package init(
        id: String,
        measures: [MeasureToldAndNow],
        milestones: [MilestoneToldAndNow],
        thresholds: Thresholds = Thresholds(),
        told: Course? = nil,
        judgement: LeadJudgement? = nil
    ) {
        self.id = id
        delivery = Delivery(milestones.map(\.delivery), thresholds: thresholds)
        results = Results(measures, thresholds: thresholds)
        known = Known(measures, milestones)
        self.told = told
        self.judgement = judgement
    }

    /// The worse of what is delivered and what is achieved.
    ///
    /// Where nothing is due and nothing can be judged by its figures, nothing is known, whatever is at risk.
    package var overall: Course {
        guard delivery.due > 0 || results.hasSomethingToJudgeBy else { return .notKnown }
        return Course.worst([delivery.course, results.course]) ?? .notKnown
    }
}
