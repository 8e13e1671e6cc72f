extension Period {
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// As reports print it: `Oct-22`, `2024-25 Q2`, `2024-25`, `AY2024-25`.
    package var label: String {
        switch kind {
        case .month: String(monthName.prefix(3)) + "-" + Period.twoDigits(startYear % 100)
        case .quarter: yearSpan + " Q\(quarterNumber ?? 0)"
        case .year: yearSpan
        case .academicYear: "AY" + yearSpan
        }
    }

    /// As links and data files write it: `2022-10`, `2024-25-Q2`, `2024-25`, `AY2024-25`.
    package var canonical: String {
        switch kind {
        case .month: String(startYear) + "-" + Period.twoDigits(startMonth)
        case .quarter: yearSpan + "-Q\(quarterNumber ?? 0)"
        case .year, .academicYear: label
        }
    }

    /// In words, complete: `October 2022`, `quarter 2 of 2024-25`, `2024-25`, `academic year 2024-25`.
    package var name: String {
        switch kind {
        case .month: monthName + " " + String(startYear)
        case .quarter: "quarter \(quarterNumber ?? 0) of " + yearSpan
        case .year: yearSpan
        case .academicYear: "academic year " + yearSpan
        }
    }

    /// In words, as short as is clear beside a later period: `June` within a year of it, otherwise `June 2022`.
    package func name(before later: Period) -> String {
        guard kind == .month, let months = distance(to: later), (1...11).contains(months) else { return name }
        return monthName
    }

    private var monthName: String { Period.monthNames[startMonth - 1] }

    private var yearSpan: String { String(startYear) + "-" + Period.twoDigits((startYear + 1) % 100) }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
