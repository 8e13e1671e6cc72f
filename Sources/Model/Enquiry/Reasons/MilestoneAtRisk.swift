internal import Diagnostics

extension EnquiryReason {
    /// A milestone's forecast says that it may or will miss its date, or work on it has stopped.
    static let milestoneAtRisk = EnquiryReason("milestone-at-risk", .promises, "it is at risk") { context in
        context.milestones(where: { [.atRisk, .willMiss, .paused].contains($1.reason) }) { milestone, standing in
            let reason = standing.update?.reason.map { EnquiryPhrases.sentence("Reason: " + $0.value) }
            let evidence = EnquiryPhrases.sentences(
                "Due by \(standing.dueWords).",
                standing.reason == .paused
                    ? "Work is paused." : standing.forecast.map { EnquiryPhrases.sentence("Forecast: " + $0.text) },
                reason ?? "No reason is given."
            )
            return standing.reason == .paused
                ? ("When will work on \(milestone.name) start again?", evidence)
                : ("What would keep \(milestone.name) on time?", evidence)
        }
    }
}
