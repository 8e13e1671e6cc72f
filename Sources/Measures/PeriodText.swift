extension Period {
    /// The terms of an academic year, in order, as links and data files write them.
    private static let writtenTerms = ["autumn", "spring", "summer"]

    /// As links and data files write it, without a blank: `2022-10`, `2024-25-Q2`, `2024-25`, `AY2024-25`,
    /// `2018-to-2020`, `year-to-2023-03`, `2023-autumn`, `week-of-2024-03-04`.
    package var canonical: String {
        switch kind {
        case .month: isoMonth
        case .quarter: "\(years)-Q\(part)"
        case .half: "\(years)-H\(part)"
        case .year: years
        case .academicYear: "AY\(years)"
        case .term: "\(firstDay.year)-\(Period.writtenTerms[part - 1])"
        case .calendarYear: "\(startYear)"
        case .calendarQuarter: "\(startYear)-Q\(part)"
        case .span: "\(startYear)-to-\(lastDay.year)"
        case .rollingYear: "year-to-\(isoMonth)"
        case .week: "week-of-\(firstDay)"
        case .day: firstDay.description
        }
    }

    /// The two calendar years of a year that begins in one and ends in the next: `2024-25`.
    package var years: String { "\(startYear)-\(Period.twoDigits((startYear + 1) % 100))" }

    /// The month that it ends with: `2022-10`.
    private var isoMonth: String { "\(lastDay.year)-\(Period.twoDigits(lastDay.month))" }

    /// A number of a year or a month as dates have it: `07`.
    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
