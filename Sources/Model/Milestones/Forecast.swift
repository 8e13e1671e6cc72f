internal import Figures
package import Measures

/// What an officer expects of a milestone that is not done: whether it will be done by its date.
package enum Forecast: Hashable, Sendable {
    /// It will.
    case onCourse
    /// It may not.
    case atRisk
    /// It will not.
    case willMiss
    /// It will be done by this day.
    case by(Day)

    /// As files and data write it: `at risk`, `2025-09-30`.
    package var text: String {
        switch self {
        case .onCourse: "on course"
        case .atRisk: "at risk"
        case .willMiss: "will miss"
        case .by(let day): day.description
        }
    }

    /// The word for machines, with hyphens; a date is late or in time by the date that it is held against.
    package func word(due: Day) -> String {
        isLate(due: due) ? "will-miss" : self == .atRisk ? "at-risk" : "on-course"
    }

    /// A forecast as `text` writes it; `nil` for anything else.
    package init?(_ text: String) {
        switch text {
        case "on course": self = .onCourse
        case "at risk": self = .atRisk
        case "will miss": self = .willMiss
        default:
            guard let day = Day(text) else { return nil }
            self = .by(day)
        }
    }

    /// Whether it says that the date will be missed.
    package func isLate(due: Day) -> Bool {
        switch self {
        case .onCourse, .atRisk: false
        case .willMiss: true
        case .by(let day): day > due
        }
    }
}
