/// What a reading is for: a month, a quarter, a financial year (April to March) or an academic year (September to August).
package struct Period: Hashable, Sendable {
    /// The kinds of period; one file of readings holds one kind.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A calendar month.
        case month
        /// A quarter of the financial year; the first begins in April.
        case quarter
        /// A financial year, from April to March.
        case year
        /// An academic year, from September to August.
        case academicYear = "academic year"

        /// In a sentence: `a month`, `an academic year`.
        package var withArticle: String { (self == .academicYear ? "an " : "a ") + rawValue }

        /// How many months a period of this kind has.
        var months: Int {
            switch self {
            case .month: 1
            case .quarter: 3
            case .year, .academicYear: 12
            }
        }

        /// How many months after January of year 0 the period with number 0 begins.
        fileprivate var offset: Int {
            switch self {
            case .month: 0
            case .quarter, .year: 3
            case .academicYear: 8
            }
        }

        /// The kind in words, for so many of it: `month`, `months`.
        package func noun(_ number: Int) -> String { number == 1 ? rawValue : rawValue + "s" }
    }

    /// What kind of period it is.
    package let kind: Kind
    /// Its number among the periods of its kind, counted without gaps.
    private let number: Int

    private init(kind: Kind, number: Int) {
        self.kind = kind
        self.number = number
    }

    /// The month of a year; `month` counts from 1 to 12, and others are carried into neighbouring years.
    package static func month(_ month: Int, of year: Int) -> Period {
        Period(kind: .month, number: year * 12 + month - 1)
    }

    /// A quarter, from 1 to 4, of the financial year that begins in April of the given year.
    package static func quarter(_ quarter: Int, ofYearFrom year: Int) -> Period {
        Period(kind: .quarter, number: year * 4 + quarter - 1)
    }

    /// The financial year that begins in April of the given year.
    package static func year(from year: Int) -> Period { Period(kind: .year, number: year) }

    /// The academic year that begins in September of the given year.
    package static func academicYear(from year: Int) -> Period { Period(kind: .academicYear, number: year) }

    /// The month it begins in, counted from January of year 0.
    private var firstMonth: Int { number * kind.months + kind.offset }

    /// The calendar year it begins in; for financial and academic years and quarters, the year that names it.
    var startYear: Int { kind == .quarter ? number.floored(by: 4).quotient : firstMonth.floored(by: 12).quotient }

    /// The quarter of its financial year, from 1 to 4; `nil` for other kinds.
    var quarterNumber: Int? { kind == .quarter ? number.floored(by: 4).remainder + 1 : nil }

    /// The month of the calendar year that it begins in, from 1 to 12.
    var startMonth: Int { firstMonth.floored(by: 12).remainder + 1 }

    /// Its first day.
    package var firstDay: Day { Day(unchecked: firstMonth.floored(by: 12).quotient, startMonth, 1) }

    /// Its last day.
    package var lastDay: Day {
        let (year, month) = (firstMonth + kind.months - 1).floored(by: 12)
        return Day(unchecked: year, month + 1, Day.daysInMonth(month + 1, of: year))
    }

    /// The period after it.
    package var successor: Period { advanced(by: 1) }

    /// The period so many periods later, or earlier for a negative number.
    package func advanced(by periods: Int) -> Period { Period(kind: kind, number: number + periods) }

    /// How many periods later the other is; `nil` if it is of another kind.
    package func distance(to other: Period) -> Int? { kind == other.kind ? other.number - number : nil }

    /// The same period a year before.
    package var yearBefore: Period { advanced(by: -12 / kind.months) }

    /// The latest period of a kind that has ended on or before a day: the current one as at that day.
    package static func latest(_ kind: Kind, endedBy day: Day) -> Period {
        // The period that the day falls in, or the one before where it has not ended yet.
        let month = day.year * 12 + day.month - 1
        let containing = Period(kind: kind, number: (month - kind.offset).floored(by: kind.months).quotient)
        return containing.lastDay <= day ? containing : containing.advanced(by: -1)
    }

    /// Whether it has ended on or before a day, so that its reading counts as at that day.
    package func hasEnded(by day: Day) -> Bool { lastDay <= day }
}

extension Int {
    /// Division that rounds down, so that counting back past year 0 goes on as calendars do.
    fileprivate func floored(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Period: Comparable {
    /// The one that ends first is the earlier; of those that end together, the one that began first.
    package static func < (left: Period, right: Period) -> Bool {
        if left.kind == right.kind { return left.number < right.number }
        return (left.lastDay, left.firstDay, left.kind.rawValue) < (right.lastDay, right.firstDay, right.kind.rawValue)
    }
}
