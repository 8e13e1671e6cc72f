import Measures

/// What a chart's key says of what is drawn.
enum KeyPhrases {
    static func reading(_ kind: Period.Kind) -> String { "Reading for each \(kind.noun(1))" }

    /// A special cause, and whether it is for the better or the worse.
    static func specialCause(_ point: PointClass, _ verdict: Direction.Verdict) -> String {
        switch verdict {
        case .better: "Better than usual: \(point.meaning)"
        case .worse: "Worse than usual: \(point.meaning)"
        case .level, .neutral: ChartPhrases.capitalised(point.meaning)
        }
    }

    static func target(_ target: Target, isCurrent: Bool, hasChanged: Bool) -> String {
        let named = isCurrent ? "Target: \(target.phrase)" : "Earlier target: \(target.phrase)"
        return hasChanged ? "\(named) (it has changed)" : named
    }

    static func benchmark(_ benchmark: Measure.Benchmark) -> String {
        benchmark.source.map { "Benchmark: \(benchmark.text) (\($0))" } ?? "Benchmark: \(benchmark.text)"
    }

    /// Other places, each with its latest reading: `England: 35.1% in 2022-23`.
    static func comparators(_ latest: [(name: String, reading: Reading)]) -> String {
        latest.map { "\($0.name): \($0.reading.text) in \($0.reading.period.name)" }.joined(separator: "; ")
    }

    static func mean(_ mean: String) -> String { "Mean: \(mean)" }

    static func limits(_ reach: String) -> String { "Limits of usual variation: \(reach)" }

    static func trialLimits(_ reach: String, need: Int) -> String {
        "Trial limits (fewer than \(need) readings, so no verdict): \(reach)"
    }

    static let noReading = "No reading"
    static let breakInSeries = "Break in the series: not comparable like for like"
}
