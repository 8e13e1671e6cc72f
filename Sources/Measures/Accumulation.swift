/// The year within which a measure's figures run up, beginning again at nothing with the next.
package enum Accumulation: String, Sendable, Hashable, CaseIterable {
    /// From April to March.
    case planYear = "plan-year"
    /// From January to December.
    case calendarYear = "calendar-year"
    /// From September to August.
    case academicYear = "academic-year"

    /// The kind of year.
    private var kind: Period.Kind {
        switch self {
        case .planYear: .year
        case .calendarYear: .calendarYear
        case .academicYear: .academicYear
        }
    }

    /// The year that a period's end falls into.
    package func year(of period: Period) -> Period {
        let ended = Period.latest(kind, endedBy: period.lastDay)
        return ended.lastDay == period.lastDay ? ended : ended.successor
    }

    /// Whether two periods are of one year, so that the later figure includes the earlier one.
    package func isOneYear(_ one: Period, _ other: Period) -> Bool { year(of: one) == year(of: other) }

    /// Which of its year's periods a period is, counted from 0.
    package func place(of period: Period) -> Int {
        let first = year(of: period).firstDay
        var (place, before) = (0, period.advanced(by: -1))
        while before.firstDay >= first {
            place += 1
            before = before.advanced(by: -1)
        }
        return place
    }
}
