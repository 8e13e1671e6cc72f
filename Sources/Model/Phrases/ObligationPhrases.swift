extension ObligationStanding.Word {
    /// In words: `Named, not on course`.
    package var name: String {
        switch self {
        case .answered: "Answered"
        case .notOnCourse: "Named, not on course"
        case .nothingNamed: "Nothing named"
        }
    }
}

extension Obligation.Kind {
    /// In words: `Inspection finding`.
    package var name: String {
        switch self {
        case .inspectionFinding: "Inspection finding"
        case .priorityAction: "Priority action"
        case .statutoryDuty: "Statutory duty"
        case .commitment: "Commitment"
        case .strength: "Strength"
        }
    }
}
