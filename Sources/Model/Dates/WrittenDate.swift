import Figures
package import Measures

/// A date as people write it: a day, or only a month, which then means by the end of it.
package struct WrittenDate: Hashable, Sendable {
    /// The last day that the date covers.
    package let lastDay: Day
    /// Whether only the month is known.
    package let isMonth: Bool

    /// Reads `2025-03-31` or `2025-03`; `nil` for anything else, and for days that the calendar does not have.
    package init?(_ text: String) {
        guard let day = Day(text) else { return nil }
        lastDay = day
        isMonth = text.utf8.count == 7
    }

    /// A day.
    package init(_ day: Day) {
        lastDay = day
        isMonth = false
    }

    /// The first day that the date covers.
    package var firstDay: Day {
        isMonth ? Period.month(lastDay.month, of: lastDay.year).firstDay : lastDay
    }

    /// `2025-03-31` or `2025-03`.
    package var iso: String { isMonth ? String(lastDay.iso.dropLast(3)) : lastDay.iso }
}
