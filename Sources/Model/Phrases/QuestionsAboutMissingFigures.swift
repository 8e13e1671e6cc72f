internal import Measures

/// What is asked about figures that are not there.
enum QuestionsAboutMissingFigures {
    /// In a few words, after "also because".
    enum Reason {
        static let noFigure = "there is no current figure"
        static let absent = "it is no longer reported"
    }

    static func noFigure(_ measure: String) -> String { "Why is there no current figure for \(measure)?" }

    static func noFigures(_ count: Int, of priority: String) -> String {
        "Why are there no current figures for \(count) measures of \(priority)?"
    }

    /// The last known figure of a measure.
    static func lastKnown(_ measure: String, _ known: MeasureStanding.LastKnown?, unit: Unit) -> String {
        guard let known else { return "\(measure): no figure yet" }
        return "\(measure): \(known.phrase(unit: unit))"
    }

    /// What is known of some measures, and how many more there are.
    static func known(_ known: some Sequence<String>, more: Int) -> String {
        let named = known.joined(separator: "; ")
        return more > 0 ? "\(named); and \(more) more." : "\(named)."
    }

    static func absent(_ measure: String) -> String { "Why is \(measure) no longer reported?" }

    /// What members were told of a measure in a report.
    static func reported(in report: String, _ told: String) -> String { "It was reported in \(report): \(told)" }
}
