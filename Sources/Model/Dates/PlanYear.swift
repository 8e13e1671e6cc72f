import Figures
package import Measures

/// A year of the plan, from 1 April to 31 March, as councils count: `2024-25`.
package struct PlanYear: Hashable, Sendable {
    /// The calendar year that it begins in.
    package let startYear: Int

    /// Reads `2024-25`; `nil` for anything else, such as `2024-26`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2 else { return nil }
        guard parts.joined().utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
        guard let start = Int(parts[0]), let end = Int(parts[1]), (1900...2998).contains(start) else { return nil }
        guard end == (start + 1) % 100 else { return nil }
        startYear = start
    }

    /// The year that begins in the calendar year that the text begins with; `nil` where it begins with none.
    package static func beginning(with text: String) -> PlanYear? {
        Day(text.prefix(4) + "-04-01").map(PlanYear.init(containing:))
    }

    /// The year that a day falls into.
    package init(containing day: Day) {
        startYear = day.month >= 4 ? day.year : day.year - 1
    }

    /// `2024-25`.
    package var text: String {
        let end = (startYear + 1) % 100
        return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
    }

    /// 1 April.
    package var firstDay: Day { Period.year(from: startYear).firstDay }

    /// 31 March of the following calendar year.
    package var lastDay: Day { Period.year(from: startYear).lastDay }
}

extension PlanYear: Comparable {
    /// Earlier years come first.
    package static func < (left: PlanYear, right: PlanYear) -> Bool { left.startYear < right.startYear }
}
