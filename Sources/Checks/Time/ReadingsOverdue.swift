package import Diagnostics
internal import Measures
internal import Model

/// A measure has a reading as often as it is usually measured.
package enum ReadingsOverdue: Check {
    package static let rule = Rule(
        "readings-overdue",
        .query,
        .time,
        title: "Measures with no recent reading",
        finds: """
            Measures whose last reading is at least twice as old as the usual gap between their readings. A figure \
            that is withheld (`[c]`), or nothing to measure (`[z]`), is not a gap.
            """,
        why: "A measure that is no longer taken says nothing.",
        answer: "Add the readings, or acknowledge why there are none."
    )

    /// Finds measures whose last reading is older than twice the usual time between their readings.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let overdue = snapshot.allMeasures.compactMap { standing -> Located<String>? in
            let measure = standing.measure
            guard let last = standing.lastKnown, isOverdue(standing) else { return nil }
            return Located("\(standing.id) (last \(last.reading.period.name))", at: measure.id.location)
        }
        return onePerFile(overdue, remedy: "add the readings, or acknowledge why there are none") { count in
            count.counted("KPI has", "KPIs have")
                + " had no reading for at least twice the usual gap: "
        }
    }

    /// Whether a measure's last reading is older than twice the usual time between its readings.
    static func isOverdue(_ standing: MeasureStanding) -> Bool {
        guard let last = standing.lastKnown else { return false }
        return last.age >= rhythm(of: standing.readings) * 2
            && !isAccountedFor(standing.readings.filter { $0.period > last.reading.period })
    }

    /// Whether the latest of the periods without a figure says that there is one, which is withheld, or that there was
    /// nothing to measure.
    private static func isAccountedFor(_ readings: [Reading]) -> Bool {
        readings.last.map { [.suppressed, .notApplicable].contains($0.absence?.symbol) } ?? false
    }

    /// How many periods usually lie from one reading to the next: the middle one of the distances, at least 1.
    static func rhythm(of readings: [Reading]) -> Int {
        let measured = readings.filter { $0.value != nil }.map(\.period)
        let distances = zip(measured, measured.dropFirst()).compactMap { $0.distance(to: $1) }.sorted()
        return distances.isEmpty ? 1 : max(1, distances[distances.count / 2])
    }
}
