package import Diagnostics
internal import Measures
internal import Model

/// A measure has a reading for the report's current period, or a reason for having none.
package enum ReadingMissing: Check {
    package static let rule = Rule(
        "reading-missing",
        .query,
        .time,
        title: "Measures with no figure or reason for the current period",
        finds: """
            Measures that had figures and have neither a figure nor a reason for the report's current period, while \
            others in the same file have a figure, and measures with neither in any period.
            """,
        why: "Nobody can see whether the figure is late, lost or unavailable.",
        answer: "Write the reading, or why there is none: `[x] due in May`, `[z] none concluding`."
    )

    /// Finds measures with a blank where others of their file have the current reading, and measures without any reading.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let path = \MeasureStanding.measure.id.location.path
        let current = Set(snapshot.allMeasures.filter { $0.current?.value != nil }.map { $0[keyPath: path] })
        // One that has had none for long is what `ReadingsOverdue` asks about.
        let blank = snapshot.allMeasures.filter { standing in
            standing.current == nil && standing.lastKnown != nil
                && !ReadingsOverdue.isOverdue(standing)
                && current.contains(standing[keyPath: path])
        }
        let never = snapshot.allMeasures.filter(\.measure.readings.isEmpty)
        let reasons = "such as '[x] not available' or '[z] not applicable'"
        return Dictionary(grouping: blank, by: \.period).flatMap { period, standings in
            onePerFile(
                standings.map(\.measure.id),
                remedy: "write it, or why there is none, \(reasons)"
            ) { _ in
                "there is no reading for \(period.label), the report's current \(period.kind.rawValue): "
            }
        }
            + onePerFile(
                never.map(\.measure.id),
                remedy: "write its readings, or why there are none, \(reasons)"
            ) { count in
                count.counted("KPI has", "KPIs have") + " no reading at all: "
            }
    }
}
