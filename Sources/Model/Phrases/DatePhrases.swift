package import Measures

extension Day {
    /// `31 March 2025`, for people.
    package var words: String { "\(day) \(Period.monthNames[month - 1]) \(year)" }
}

extension WrittenDate {
    /// `31 March 2025` or `March 2025`.
    package var words: String {
        isMonth ? "\(Period.monthNames[lastDay.month - 1]) \(lastDay.year)" : lastDay.words
    }
}
