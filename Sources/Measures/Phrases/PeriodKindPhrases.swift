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
        case .academicYear, .span(years: 8), .span(years: 11), .span(years: 18): "an " + rawValue
        default: "a " + rawValue
        }
    }

    /// The kind in words, for so many of it: `month`, `months`.
    package func noun(_ number: Int) -> String { number == 1 ? rawValue : rawValue + "s" }
}
