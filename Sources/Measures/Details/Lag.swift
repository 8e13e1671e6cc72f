package import Declarations

/// How late figures normally are: how long after the end of a period its figure is there.
///
/// The figure that is due as at a day is that of the latest period which had ended so long before.
package struct Lag: Hashable, Sendable {
    /// What it is counted in.
    package enum Unit: String, CaseIterable, Sendable {
        case day, week, month, quarter, year
    }

    /// How many, from 1 to 36.
    package let count: Int
    package let unit: Unit

    /// So many of a unit.
    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// The day that lies so long before another.
    ///
    /// Of the last day of a month it is the last day of an earlier month, so that what had ended by then is a whole
    /// month's figure.
    package func before(_ day: Day) -> Day {
        switch unit {
        case .day: return Day(ordinal: day.ordinal - count)
        case .week: return Day(ordinal: day.ordinal - count * 7)
        case .month: return months(count, before: day)
        case .quarter: return months(count * 3, before: day)
        case .year: return months(count * 12, before: day)
        }
    }

    private func months(_ months: Int, before day: Day) -> Day {
        let (year, month) = (day.year * 12 + day.month - 1 - months).floored(by: 12)
        let length = Day.daysInMonth(month + 1, of: year)
        let isLastDay = day.day == Day.daysInMonth(day.month, of: day.year)
        return Day(unchecked: year, month + 1, isLastDay ? length : min(day.day, length))
    }
}

extension Lag: WrittenValue {
    /// Reads `2 months`, `6 weeks`, `1 quarter`.
    package init?(written: String) {
        let words = written.lowercased().split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), (1...36).contains(count) else { return nil }
        let name = words[1].hasSuffix("s") ? words[1].dropLast() : words[1]
        guard let unit = Unit(rawValue: String(name)) else { return nil }
        self.count = count
        self.unit = unit
    }

    package static var rule: String { "lag-form" }
    package static var example: String { "2 months" }
    package static var form: Form {
        .written(words: "length of time (2 months)", pattern: "^\\d{1,2} (day|week|month|quarter|year)s?$")
    }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (
            message: "'\(written)' does not say how late figures are",
            remedy:
                "write a number up to 36 and days, weeks, months, quarters or years, for example '\(key): \(example)'"
        )
    }

    package var declared: DeclaredValue { .text("\(count) \(unit.rawValue)" + (count == 1 ? "" : "s")) }
}
