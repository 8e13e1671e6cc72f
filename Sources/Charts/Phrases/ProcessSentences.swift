internal import Diagnostics
import Measures

/// What a chart's text alternative says of mean, limits and special causes.
enum ProcessSentences {
    /// There are no limits.
    static func tooFewReadings(sinceBreak: Bool) -> String {
        sinceBreak
            ? "There are too few readings since the break for limits of usual variation."
            : "There are too few readings for limits of usual variation."
    }

    /// The mean alone: readings are all but the same.
    static func mean(_ mean: String, sinceBreak: Bool) -> String {
        "\(opening(mean, sinceBreak)); readings do not vary enough for limits."
    }

    /// The mean and its limits.
    static func mean(_ mean: String, limits: String, sinceBreak: Bool) -> String {
        "\(opening(mean, sinceBreak)); usual variation is from \(limits)."
    }

    /// The mean and limits from few readings.
    static func mean(_ mean: String, trialLimits: String, need: Int, sinceBreak: Bool) -> String {
        "\(opening(mean, sinceBreak)); trial limits, from fewer than \(need) readings and so without a verdict, "
            + "are \(trialLimits)."
    }

    private static func opening(_ mean: String, _ sinceBreak: Bool) -> String {
        sinceBreak ? "Since the break, the mean is \(mean)" : "The mean is \(mean)"
    }

    /// Why nothing should be read into a mean and limits that most readings do not keep to.
    static let unstable =
        "This measure is not stable: most of its readings are unusual, so its mean and limits describe no steady "
        + "process."

    /// What the process says of the latest reading.
    static func latest(_ verdict: Direction.Verdict, _ point: PointClass) -> String {
        switch verdict {
        case .better: "The latest reading is better than usual: \(point.meaning)."
        case .worse: "The latest reading is worse than usual: \(point.meaning)."
        case .neutral: "The latest reading is outside usual variation: \(point.meaning)."
        case .level: "The latest reading is within usual variation."
        }
    }

    /// The periods of a special cause.
    static func specialCause(_ point: PointClass, in periods: [String]) -> String {
        "\(ChartPhrases.capitalised(point.meaning)): \(periods.joined(lastBy: "and"))."
    }
}
