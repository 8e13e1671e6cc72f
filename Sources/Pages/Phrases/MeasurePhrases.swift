internal import Measures

/// What the page of a measure says of it.
enum MeasurePhrases {
    /// What the latest reading is in the process.
    static func latest(_ verdict: Direction.Verdict, hasLimits: Bool) -> String {
        switch verdict {
        case .better: "The latest reading is a special cause, for the better."
        case .worse: "The latest reading is a special cause, for the worse."
        case .neutral: "The latest reading is a special cause."
        case .level where !hasLimits: "The readings do not vary enough for limits."
        case .level: "The latest reading is within the usual variation."
        }
    }

    /// A figure to compare with, and whose it is.
    static func benchmark(_ benchmark: Measure.Benchmark) -> String {
        benchmark.source.map { "\(benchmark.text), \($0)" } ?? benchmark.text
    }

    /// Where the measure started.
    static func baseline(_ start: DatedTarget.Start, unit: Unit) -> String {
        "\(unit.text(of: start.value)) in \(start.period.name)"
    }

    /// How late its figures are.
    static func lag(_ lag: Lag) -> String { "Usually \(lag.phrase) after the period ends" }
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
