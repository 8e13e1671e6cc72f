internal import Diagnostics

extension PointClass {
    /// In words: `above the upper limit`.
    package var meaning: String {
        switch self {
        case .common: "usual variation"
        case .aboveLimit: "above the upper limit"
        case .belowLimit: "below the lower limit"
        case .trendUp: "one of seven or more rising points"
        case .trendDown: "one of seven or more falling points"
        case .twoOfThreeAbove: "two of three points close to the upper limit"
        case .twoOfThreeBelow: "two of three points close to the lower limit"
        case .shiftAbove: "one of seven or more points above the mean"
        case .shiftBelow: "one of seven or more points below the mean"
        }
    }
}

extension Variation {
    /// In words: `Usual variation`, `Improving (higher than usual)`.
    package var name: String {
        switch self {
        case .common: "Usual variation"
        case .improvingHigh: "Improving (higher than usual)"
        case .improvingLow: "Improving (lower than usual)"
        case .concerningHigh: "Concerning (higher than usual)"
        case .concerningLow: "Concerning (lower than usual)"
        case .neitherHigh: "Higher than usual"
        case .neitherLow: "Lower than usual"
        }
    }
}

extension Assurance {
    /// In words: `Target always met`.
    package var name: String {
        switch self {
        case .alwaysMet: "Target always met"
        case .neverMet: "Target never met"
        case .hitOrMiss: "Target hit or missed by chance"
        }
    }
}

extension ProcessPlan.Rebase {
    /// What whoever compares readings across it is told.
    var note: String { "The process chart begins again: \(reason.value)" }
}
