extension Period {
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The terms of an academic year, in order.
    package static let termNames = ["Autumn", "Spring", "Summer"]

    /// As reports print it: `Oct-22`, `2024-25 Q2`, `2024-25`, `AY2024-25`, `2018 to 2020`, `year to Mar-23`.
    package var label: String {
        switch kind {
        case .month: shortMonth
        case .quarter: yearSpan + " Q\(partNumber ?? 0)"
        case .half: yearSpan + " H\(partNumber ?? 0)"
        case .year: yearSpan
        case .academicYear: "AY" + yearSpan
        case .term: termName + " " + String(firstDay.year)
        case .calendarYear: String(startYear)
        case .calendarQuarter: String(startYear) + " Q\(partNumber ?? 0)"
        case .span: String(startYear) + " to " + String(lastDay.year)
        case .rollingYear: "year to " + shortMonth
        case .week: "w/c " + Period.shortDay(firstDay)
        case .day: Period.shortDay(firstDay)
        }
    }

    /// As links and data files write it, without a blank: `2022-10`, `2024-25-Q2`, `2024-25`, `AY2024-25`,
    /// `2018-to-2020`, `year-to-2023-03`, `2023-autumn`, `week-of-2024-03-04`.
    package var canonical: String {
        switch kind {
        case .month: isoMonth
        case .quarter: yearSpan + "-Q\(partNumber ?? 0)"
        case .half: yearSpan + "-H\(partNumber ?? 0)"
        case .year, .academicYear, .calendarYear: label
        case .term: String(firstDay.year) + "-" + termName.lowercased()
        case .calendarQuarter: String(startYear) + "-Q\(partNumber ?? 0)"
        case .span: String(startYear) + "-to-" + String(lastDay.year)
        case .rollingYear: "year-to-" + isoMonth
        case .week: "week-of-" + firstDay.description
        case .day: firstDay.description
        }
    }

    /// In words, complete: `October 2022`, `quarter 2 of 2024-25`, `2024-25`, `academic year 2024-25`.
    package var name: String {
        switch kind {
        case .month: monthName + " " + String(lastDay.year)
        case .quarter: "quarter \(partNumber ?? 0) of " + yearSpan
        case .half: (partNumber == 1 ? "the first half of " : "the second half of ") + yearSpan
        case .year: yearSpan
        case .academicYear: "academic year " + yearSpan
        case .term: termName.lowercased() + " term " + String(firstDay.year)
        case .calendarYear: String(startYear)
        case .calendarQuarter: "quarter \(partNumber ?? 0) of " + String(startYear)
        case .span: label
        case .rollingYear: "the year to " + monthName + " " + String(lastDay.year)
        case .week: "the week of " + Period.longDay(firstDay)
        case .day: Period.longDay(firstDay)
        }
    }

    /// In words, as short as is clear beside a later period: `June` within a year of it, otherwise `June 2022`.
    package func name(before later: Period) -> String {
        guard kind == .month, let months = distance(to: later), (1...11).contains(months) else { return name }
        return monthName
    }

    /// The name of the month it ends with.
    private var monthName: String { Period.monthNames[lastDay.month - 1] }

    /// `Oct-22`.
    private var shortMonth: String { String(monthName.prefix(3)) + "-" + Period.twoDigits(lastDay.year % 100) }

    /// `2022-10`.
    private var isoMonth: String { String(lastDay.year) + "-" + Period.twoDigits(lastDay.month) }

    private var termName: String { Period.termNames[(partNumber ?? 1) - 1] }

    private var yearSpan: String { String(startYear) + "-" + Period.twoDigits((startYear + 1) % 100) }

    private static func shortDay(_ day: Day) -> String {
        "\(day.day) \(monthNames[day.month - 1].prefix(3)) \(day.year)"
    }

    private static func longDay(_ day: Day) -> String { "\(day.day) \(monthNames[day.month - 1]) \(day.year)" }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
