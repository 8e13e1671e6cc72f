internal import Figures
internal import Measures

extension EnquiryReason {
    /// A milestone's date was moved to a later one.
    static let milestoneSlipped = EnquiryReason("milestone-slipped", .promises, "its date was moved") { context in
        context.milestones(where: { _, standing in
            if case .moved = standing.reason { true } else { false }
        }) { milestone, standing in
            let before = milestone.told?.due?.words ?? "an earlier date"
            let times = milestone.timesSlipped > 1 ? "It has moved \(milestone.timesSlipped) times." : nil
            return (
                "Why has the date of \(milestone.name) moved to \(standing.dueWords)?",
                EnquiryPhrases.sentences(
                    "Members were told \(before).",
                    EnquiryPhrases.sentence("Reason: \(milestone.reasonForMove ?? "no reason given")"),
                    times
                )
            )
        }
    }
}
