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
        case .onCourse: Outlook.onCourse.rawValue
        case .atRisk: Outlook.atRisk.rawValue
        case .willMiss: Outlook.willMiss.rawValue
        case .by(let day): day.description
        }
    }

    /// What a forecast comes to, held against a due date.
    package enum Outlook: String, CaseIterable, Sendable {
        case onCourse = "on course"
        case atRisk = "at risk"
        case willMiss = "will miss"
    }

    /// What it comes to: a date is late or in time by the date that it is held against.
    package func outlook(due: Day) -> Outlook {
        isLate(due: due) ? .willMiss : self == .atRisk ? .atRisk : .onCourse
    }

    /// The day by which it will be done, where the forecast names one.
    package var day: Day? { if case .by(let day) = self { day } else { nil } }

    /// A forecast as `text` writes it; `nil` for anything else.
    package init?(_ text: String) {
        switch Outlook(rawValue: text) {
        case .onCourse: self = .onCourse
        case .atRisk: self = .atRisk
        case .willMiss: self = .willMiss
        case nil:
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
