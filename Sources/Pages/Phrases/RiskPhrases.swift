internal import Diagnostics
internal import Figures
internal import Model

/// What pages say of risks.
enum RiskPhrases {
    /// How a score has moved.
    static func movement(_ movement: Risk.Movement?) -> String {
        switch movement {
        case .higher: "Higher"
        case .lower: "Lower"
        case .same: "The same"
        case nil: "First scored"
        }
    }

    /// How many there are and how they have moved, in a sentence.
    static func summary(_ risks: [Risk]) -> String {
        let higher = risks.count { $0.movement == .higher }
        let lower = risks.count { $0.movement == .lower }
        return "\(risks.count.counted("risk")): \(higher) scored higher than before, \(lower) lower."
    }
}
