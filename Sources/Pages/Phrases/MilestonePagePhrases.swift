internal import Diagnostics
internal import Figures
internal import Measures
internal import Model

/// What pages say of milestones and of the programme of work.
enum MilestonePagePhrases {
    /// When a milestone is due.
    static func due(_ day: Day) -> String { "Due \(day.words)" }

    /// What members were told of a milestone that is no longer there.
    static func told(_ status: MilestoneStatus?, due date: String) -> String {
        status.map { "\($0.word), due \(date)" } ?? "not reported yet, due \(date)"
    }

    /// A status as a record keeps it.
    static func recorded(_ status: String) -> String { MilestoneStatus(identifier: status)?.name ?? "Not reported" }

    /// The heading of what is still to be scheduled.
    static func toBeScheduled(in year: PlanYear) -> String { "To be scheduled, \(year.text)" }
}

extension Forecast {
    /// The forecast as a phrase of its own.
    var name: String {
        switch self {
        case .onCourse: "On course"
        case .atRisk: "At risk"
        case .willMiss: "Will miss"
        case .by(let day): "Done by \(day.words)"
        }
    }
}
