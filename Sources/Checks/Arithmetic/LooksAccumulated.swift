package import Diagnostics
internal import Measures
internal import Model

/// Figures that run up within the year say so.
package enum LooksAccumulated: Check {
    package static let rule = Rule(
        "looks-accumulated",
        .query,
        .arithmetic,
        title: "Figures that seem to run up within the year",
        finds: """
            A measure that never falls within a year and begins again with every year, without `accumulates` in \
            kpis.yaml.
            """,
        why: "Compared with the month before, such a measure is better all year and much worse every April.",
        answer: "Add `accumulates: plan-year` (or `calendar-year`, `academic-year`) under its id in kpis.yaml."
    )

    private static let fewestRestarts = 2
    private static let longestRun = 3

    /// Finds measures that begin again with every year.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.compactMap { standing in
            let measure = standing.measure
            guard measure.details.accumulates == nil,
                measure.periodKind == .month || measure.periodKind == .quarter
                    || measure.periodKind == .calendarQuarter
            else { return nil }
            let readings = standing.readings.filter { $0.value != nil }
            guard let year = Accumulation.allCases.first(where: { runsUp(readings, within: $0) }) else { return nil }
            return finding(
                at: measure.id.location,
                "the figures of '\(standing.id)' never fall within a \(year.words), and begin again with the next",
                remedy: "if they run up, add 'accumulates: \(year.rawValue)' under its id in kpis.yaml"
            )
        }
    }

    private static func runsUp(_ readings: [Reading], within year: Accumulation) -> Bool {
        var restarts = 0
        var rises = 0
        for (earlier, later) in zip(readings, readings.dropFirst()) {
            guard let before = earlier.value, let after = later.value else { return false }
            if year.isOneYear(earlier.period, later.period) {
                guard after >= before else { return false }
                if after > before { rises += 1 }
            } else {
                // Half of a year's figure or less: a new beginning.
                guard after + after <= before else { return false }
                restarts += 1
            }
        }
        return restarts >= fewestRestarts && rises > restarts * longestRun
    }
}

extension Accumulation {
    fileprivate var words: String {
        switch self {
        case .planYear: "financial year"
        case .calendarYear: "calendar year"
        case .academicYear: "academic year"
        }
    }
}
