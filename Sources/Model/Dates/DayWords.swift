package import Measures

extension Day {
    /// `2025-03-31`, for machines.
    package var iso: String { description }
}
