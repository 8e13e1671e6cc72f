/// A day of the calendar, without a time or a zone: reports are *as at* a day.
package struct Day: Hashable, Sendable {
    /// The year, from 1 to 9999.
    package let year: Int
    /// The month, from 1 to 12.
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int

    /// A day that exists; `nil` for the 30th of February and the like.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Day.daysInMonth(month, of: year)).contains(day) else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// For parts that are known to make a day.
    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// How many days a month has, by the Gregorian calendar.
    package static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: Comparable {
    /// The earlier day first.
    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Day: CustomStringConvertible {
    /// `2025-03-31`.
    package var description: String {
        let parts = [year, month, day].map(String.init)
        let widths = [4, 2, 2]
        return zip(parts, widths)
            .map { String(repeating: "0", count: max(0, $1 - $0.count)) + $0 }
            .joined(separator: "-")
    }
}

extension Day {
    /// The number of days since 1 March of year 0, by the Gregorian calendar.
    var ordinal: Int {
        // Years are counted from March, so that the day that leap years have is the last of its year.
        let shifted = year * 12 + month - 3
        let (marchYear, marchMonth) = shifted.floored(by: 12)
        let leapDays = marchYear.floored(by: 4).quotient - marchYear.floored(by: 100).quotient
        return marchYear * 365 + leapDays + marchYear.floored(by: 400).quotient + (153 * marchMonth + 2) / 5 + day - 1
    }

    /// The day with a number of days since 1 March of year 0.
    init(ordinal: Int) {
        let (era, dayOfEra) = ordinal.floored(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(unchecked: year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
