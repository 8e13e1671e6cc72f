extension Period.Kind {
    /// In words: `month`, `academic year`.
    package var rawValue: String {
        switch self {
        case .month: "month"
        case .quarter: "quarter"
        case .half: "half-year"
        case .year: "year"
        case .academicYear: "academic year"
        case .term: "term"
        case .calendarYear: "calendar year"
        case .calendarQuarter: "calendar quarter"
        case .span(let years): "\(years)-year span"
        case .rollingYear: "rolling year"
        case .week: "week"
        case .day: "day"
        }
    }

    /// In a sentence: `a month`, `an academic year`.
    package var withArticle: String {
        switch self {
        case .academicYear, .span(years: 8), .span(years: 11), .span(years: 18): "an \(rawValue)"
        default: "a \(rawValue)"
        }
    }

    /// The kind in words, for so many of it: `month`, `months`.
    package func noun(_ number: Int) -> String { number == 1 ? rawValue : rawValue + "s" }
}

extension Period {
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let shortMonthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The terms of an academic year, in order.
    package static let termNames = ["Autumn", "Spring", "Summer"]

    /// The terms as a sentence has them.
    private static let termWords = ["autumn", "spring", "summer"]

    /// As reports print it: `Oct-22`, `2024-25 Q2`, `2024-25`, `AY2024-25`, `2018 to 2020`, `year to Mar-23`.
    package var label: String {
        switch kind {
        case .month: shortMonth
        case .quarter: "\(years) Q\(part)"
        case .half: "\(years) H\(part)"
        case .year: years
        case .academicYear: "AY\(years)"
        case .term: "\(termName) \(firstDay.year)"
        case .calendarYear: "\(startYear)"
        case .calendarQuarter: "\(startYear) Q\(part)"
        case .span: "\(startYear) to \(lastDay.year)"
        case .rollingYear: "year to \(shortMonth)"
        case .week: "w/c \(shortDay) \(firstDay.year)"
        case .day: "\(shortDay) \(firstDay.year)"
        }
    }

    /// In words, complete: `October 2022`, `quarter 2 of 2024-25`, `2024-25`, `academic year 2024-25`.
    package var name: String {
        switch kind {
        case .month: "\(monthName) \(lastDay.year)"
        case .quarter: "quarter \(part) of \(years)"
        case .half: part == 1 ? "the first half of \(years)" : "the second half of \(years)"
        case .year: years
        case .academicYear: "academic year \(years)"
        case .term: "\(Period.termWords[part - 1]) term \(firstDay.year)"
        case .calendarYear: "\(startYear)"
        case .calendarQuarter: "quarter \(part) of \(startYear)"
        case .span: label
        case .rollingYear: "the year to \(monthName) \(lastDay.year)"
        case .week: "the week of \(longDay)"
        case .day: longDay
        }
    }

    /// In words, as short as is clear beside a later period: `June` within a year of it, otherwise `June 2022`.
    package func name(before later: Period) -> String {
        guard kind == .month, let months = distance(to: later), (1...11).contains(months) else { return name }
        return monthName
    }

    /// The name of the month it ends with: `October`.
    private var monthName: String { Period.monthNames[lastDay.month - 1] }

    /// The short name of the month it ends with: `Oct`.
    package var shortMonthName: String { Period.shortMonthNames[lastDay.month - 1] }

    /// The month it ends with: `Oct-22`.
    package var shortMonth: String { "\(shortMonthName)-\(Period.twoDigits(lastDay.year % 100))" }

    /// The name of the term: `Autumn`.
    package var termName: String { Period.termNames[part - 1] }

    /// The day it begins with, without its year: `4 Mar`.
    package var shortDay: String { "\(firstDay.day) \(Period.shortMonthNames[firstDay.month - 1])" }

    private var longDay: String { "\(firstDay.day) \(Period.monthNames[firstDay.month - 1]) \(firstDay.year)" }
}
