internal import Measures

/// What a chart's key says, and the names beside its lines.
enum KeyPhrases {
    static func reading(_ kind: Period.Kind) -> String { "Reading for each " + kind.noun(1) }

    static func specialCause(_ kind: PointClass, _ verdict: Direction.Verdict) -> String {
        switch verdict {
        case .better: "Better than usual: " + kind.meaning
        case .worse: "Worse than usual: " + kind.meaning
        case .level, .neutral: ChartWording.capitalised(kind.meaning)
        }
    }

    static func target(_ phrase: String, isCurrent: Bool, hasChanged: Bool) -> String {
        (isCurrent ? "Target: " : "Earlier target: ") + phrase + (hasChanged ? " (it has changed)" : "")
    }

    static func benchmark(_ benchmark: Measure.Benchmark) -> String {
        "Benchmark: " + benchmark.text + (benchmark.source.map { " (" + $0 + ")" } ?? "")
    }

    static func mean(_ text: String) -> String { "Mean: " + text }

    static func limits(from lower: String, to upper: String) -> String {
        "Limits of usual variation: " + lower + " to " + upper
    }

    static func trialLimits(from lower: String, to upper: String, fewerThan need: Int) -> String {
        "Trial limits (fewer than \(need) readings, so no verdict): " + lower + " to " + upper
    }

    static let noReading = "No reading"
    static let breakInSeries = "Break in the series: not comparable like for like"
    static let outOfRange = "out of range"

    // Beside a line, on one line or two.
    static func targetNames(_ text: String) -> [[String]] { [["Target " + text], ["Target", text], ["Target"]] }

    static let earlierTargetNames = [["Earlier target"], ["Earlier", "target"]]
    static let meanNames = [["Mean"]]

    static func limitNames(isUpper: Bool, isTrial: Bool) -> [[String]] {
        let (side, word) = (isUpper ? "Upper" : "Lower", isTrial ? "trial limit" : "limit")
        return [[side + " " + word], [side, word]]
    }

    /// A rolling year on an axis, on two lines.
    static func rollingYear(_ month: String) -> [String] { ["Year to", month] }

    /// The name of the drawing.
    static func drawing(_ subtitle: String) -> String { "Line chart. " + subtitle }
}
