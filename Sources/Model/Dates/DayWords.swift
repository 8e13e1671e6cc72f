package import Measures

extension Day {
    /// The English names of the months.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `31 March 2025`, for people.
    package var words: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    /// `2025-03-31`, for machines.
    package var iso: String { description }
}
