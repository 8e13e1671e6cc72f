internal import Measures

/// What the page of a measure says of its process, and the names of its facts.
enum MeasurePhrases {
    /// What the latest reading says of the process.
    static func process(_ verdict: Direction.Verdict, hasLimits: Bool) -> String {
        switch verdict {
        case .better: "The latest reading is a special cause, for the better."
        case .worse: "The latest reading is a special cause, for the worse."
        case .neutral: "The latest reading is a special cause."
        case .level where !hasLimits: "The readings do not vary enough for limits."
        case .level: "The latest reading is within the usual variation."
        }
    }

    static func lag(_ phrase: String) -> String { "Usually \(phrase) after the period ends" }

    static func baseline(_ figure: String, in period: Period) -> String { figure + " in " + period.name }

    // The names of facts.
    static let id = "Id"
    static let reference = "Printed reference"
    static let priority = "Priority"
    static let unit = "Unit"
    static let better = "Which way is better"
    static let target = "Target"
    static let targetReason = "Why this target"
    static let targetBy = "Target by"
    static let baseline = "Baseline"
    static let owner = "Owner"
    static let tolerance = "Tolerance"
    static let comparator = "Comparator"
    static let numerator = "Numerator"
    static let denominator = "Denominator"
    static let source = "Source"
    static let lag = "Figures come"
    static let crossReference = "Cross-reference"
    static let notes = "Notes"
}

extension Polarity {
    /// In words, for readers.
    var words: String {
        switch self {
        case .higher: "Higher is better"
        case .lower: "Lower is better"
        case .within: "Within a range is better"
        case .monitor: "Neither: the figure is watched"
        }
    }
}
