/// The year within which a measure's figures run up, beginning again at nothing with the next.
package enum Accumulation: String, Sendable, Hashable, CaseIterable {
    /// From April to March.
    case planYear = "plan-year"
    /// From January to December.
    case calendarYear = "calendar-year"
    /// From September to August.
    case academicYear = "academic-year"
}
