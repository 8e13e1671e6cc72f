package import Diagnostics
internal import Measures
internal import Model

/// Figures do not come sooner than their lag says.
package enum FigureSoonerThanLag: Check {
    package static let rule = Rule(
        "figure-sooner-than-lag",
        .query,
        .time,
        title: "Figures that came sooner than expected",
        finds: """
            Measures with a figure for a period that, by their `lag` in kpis.yaml, is not due by the report's date. The \
            report does not show it: the measure is reported up to the latest period that is due.
            """,
        why: "A lag that is too long reports an older figure than there is.",
        answer: "Make the `lag` shorter, or leave it out if figures now come in time."
    )

    /// Finds measures whose latest figure is of a later period than the one that is due.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.compactMap { standing in
            let early = standing.measure.readings.last { reading in
                reading.value != nil && reading.period > standing.period && reading.period.hasEnded(by: snapshot.asAt)
            }
            guard let lag = standing.measure.details.lag, let early else { return nil }
            return finding(
                at: lag.location,
                "'\(standing.id)' has a figure for \(early.period.name), which is not shown: with a lag of "
                    + "\(lag.value.phrase), figures up to \(standing.period.name) are due by \(snapshot.asAt.words)",
                remedy: "make the lag shorter, so that the report shows the latest figure"
            )
        }
    }
}
