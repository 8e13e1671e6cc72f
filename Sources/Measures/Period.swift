/// What a reading is for: a month, a quarter, a financial year, a span of years, a week, and the like.
package struct Period: Hashable, Sendable {
    /// The kinds of period; one file of readings holds one kind.
    package enum Kind: Sendable, Hashable {
        /// A calendar month.
        case month
        /// A quarter of the financial year; the first begins in April.
        case quarter
        /// A half of the financial year; the first begins in April.
        case half
        /// A financial year, from April to March.
        case year
        /// An academic year, from September to August.
        case academicYear
        /// A school term: autumn from September, spring from January, summer from April to July.
        case term
        /// A year from January to December.
        case calendarYear
        /// A quarter of a calendar year.
        case calendarQuarter
        /// So many calendar years taken together.
        case span(years: Int)
        /// The twelve months that end with a month.
        case rollingYear
        /// A week from Monday to Sunday.
        case week
        /// A single day.
        case day

        /// How many periods of this kind begin in a year.
        package var inAYear: Int {
            switch self {
            case .month, .rollingYear: 12
            case .quarter, .calendarQuarter: 4
            case .term: 3
            case .half: 2
            case .year, .academicYear, .calendarYear, .span: 1
            case .week: 52
            case .day: 365
            }
        }
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

    /// The first or second half of the financial year that begins in April of the given year.
    package static func half(_ half: Int, ofYearFrom year: Int) -> Period {
        Period(kind: .half, number: year * 2 + half - 1)
    }

    /// The financial year that begins in April of the given year.
    package static func year(from year: Int) -> Period { Period(kind: .year, number: year) }

    /// The academic year that begins in September of the given year.
    package static func academicYear(from year: Int) -> Period { Period(kind: .academicYear, number: year) }

    /// A term of the academic year that begins in September of the given year: 1 autumn, 2 spring, 3 summer.
    package static func term(_ term: Int, ofYearFrom year: Int) -> Period {
        Period(kind: .term, number: year * 3 + term - 1)
    }

    /// The calendar year.
    package static func calendarYear(_ year: Int) -> Period { Period(kind: .calendarYear, number: year) }

    /// A quarter, from 1 to 4, of the calendar year.
    package static func calendarQuarter(_ quarter: Int, of year: Int) -> Period {
        Period(kind: .calendarQuarter, number: year * 4 + quarter - 1)
    }

    /// The calendar years from one to another, both included; the second must be later.
    package static func span(from first: Int, to last: Int) -> Period {
        Period(kind: .span(years: last - first + 1), number: first)
    }

    /// The twelve months that end with a month.
    package static func rollingYear(to month: Int, of year: Int) -> Period {
        Period(kind: .rollingYear, number: year * 12 + month - 1)
    }

    /// The week, from Monday to Sunday, that a day is in.
    package static func week(of day: Day) -> Period {
        Period(kind: .week, number: (day.ordinal - Period.firstMonday).floored(by: 7).quotient)
    }

    /// A single day.
    package static func day(_ day: Day) -> Period { Period(kind: .day, number: day.ordinal) }

    /// A Monday, from which weeks are counted: 1 January of the year 1.
    private static let firstMonday = Day(unchecked: 1, 1, 1).ordinal

    /// The first month, counted from January of year 0, and how many months there are; `nil` for weeks and days.
    private var months: (first: Int, count: Int)? {
        switch kind {
        case .month: return (number, 1)
        case .quarter: return (number * 3 + 3, 3)
        case .half: return (number * 6 + 3, 6)
        case .year: return (number * 12 + 3, 12)
        case .academicYear: return (number * 12 + 8, 12)
        case .term:
            let (year, term) = number.floored(by: 3)
            return (year * 12 + [8, 12, 15][term], [4, 3, 4][term])
        case .calendarYear: return (number * 12, 12)
        case .calendarQuarter: return (number * 3, 3)
        case .span(let years): return (number * 12, years * 12)
        case .rollingYear: return (number - 11, 12)
        case .week, .day: return nil
        }
    }

    /// The year that names it: the one it begins in; for quarters, halves and terms, the one their year begins in; for
    /// rolling years, the one they end in.
    package var startYear: Int {
        switch kind {
        case .quarter, .calendarQuarter: number.floored(by: 4).quotient
        case .half: number.floored(by: 2).quotient
        case .term: number.floored(by: 3).quotient
        case .rollingYear: number.floored(by: 12).quotient
        case .week, .day: firstDay.year
        case .month, .year, .academicYear, .calendarYear, .span: months?.first.floored(by: 12).quotient ?? 0
        }
    }

    /// Its place among the quarters, halves or terms of its year, from 1; `nil` for other kinds.
    private var partNumber: Int? {
        switch kind {
        case .quarter, .calendarQuarter: number.floored(by: 4).remainder + 1
        case .half: number.floored(by: 2).remainder + 1
        case .term: number.floored(by: 3).remainder + 1
        default: nil
        }
    }

    /// Its place among the quarters, halves or terms of its year, from 1.
    package var part: Int { partNumber ?? 1 }

    /// Its first day.
    package var firstDay: Day {
        guard let months else { return Day(ordinal: kind == .week ? number * 7 + Period.firstMonday : number) }
        let (year, month) = months.first.floored(by: 12)
        return Day(unchecked: year, month + 1, 1)
    }

    /// Its last day.
    package var lastDay: Day {
        guard let months else { return Day(ordinal: firstDay.ordinal + (kind == .week ? 6 : 0)) }
        let (year, month) = (months.first + months.count - 1).floored(by: 12)
        return Day(unchecked: year, month + 1, Day.daysInMonth(month + 1, of: year))
    }

    /// The period after it.
    package var successor: Period { advanced(by: 1) }

    /// The period so many periods later, or earlier for a negative number.
    package func advanced(by periods: Int) -> Period { Period(kind: kind, number: number + periods) }

    /// How many periods later the other is; `nil` if it is of another kind.
    package func distance(to other: Period) -> Int? { kind == other.kind ? other.number - number : nil }

    /// The same period a year before.
    package var yearBefore: Period {
        guard kind == .day else { return advanced(by: -kind.inAYear) }
        let day = firstDay
        return .day(Day(unchecked: day.year - 1, day.month, min(day.day, Day.daysInMonth(day.month, of: day.year - 1))))
    }

    /// The latest period of a kind that has ended on or before a day: the current one as at that day.
    package static func latest(_ kind: Kind, endedBy day: Day) -> Period {
        // The one that begins latest and ends by then is at most a few before the one that the day falls in.
        var period = Period.beginning(kind, near: day)
        while period.lastDay > day { period = period.advanced(by: -1) }
        return period
    }

    /// A period of the kind that ends on or after the day, or is the last that does not.
    private static func beginning(_ kind: Kind, near day: Day) -> Period {
        let month = day.year * 12 + day.month - 1
        switch kind {
        case .month, .rollingYear: return Period(kind: kind, number: month)
        case .quarter: return Period(kind: kind, number: (month - 3).floored(by: 3).quotient)
        case .half: return Period(kind: kind, number: (month - 3).floored(by: 6).quotient)
        case .year: return Period(kind: kind, number: (month - 3).floored(by: 12).quotient)
        case .academicYear: return Period(kind: kind, number: (month - 8).floored(by: 12).quotient)
        case .term: return Period(kind: kind, number: (month - 8).floored(by: 12).quotient * 3 + 2)
        case .calendarYear: return Period(kind: kind, number: day.year)
        case .calendarQuarter: return Period(kind: kind, number: month.floored(by: 3).quotient)
        case .span(let years): return Period(kind: kind, number: day.year - years + 1)
        case .week: return .week(of: day)
        case .day: return .day(day)
        }
    }

    /// Whether it has ended on or before a day, so that its reading counts as at that day.
    package func hasEnded(by day: Day) -> Bool { lastDay <= day }

    /// From its first to its last day, as ISO 8601 writes an interval: `2022-10-01/2022-10-31`.
    package var interval: String { firstDay.description + "/" + lastDay.description }
}

extension Int {
    /// Division that rounds down, so that counting back past year 0 goes on as calendars do.
    func floored(by divisor: Int) -> (quotient: Int, remainder: Int) {
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
