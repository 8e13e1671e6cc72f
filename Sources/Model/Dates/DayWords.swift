package import Measures

extension Day {
    /// The names of the months.
    package static var monthNames: [String] { Period.monthNames }

    /// `2025-03-31`, for machines.
    package var iso: String { description }
}
