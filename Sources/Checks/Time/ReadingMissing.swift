public import Diagnostics
internal import Indicators
internal import Model

/// A KPI has a reading for the report's current period, or a reason for having none.
public enum ReadingMissing: Check {
    /// The rule's id.
    public static let rule = "reading-missing"
    /// What it finds.
    public static let title = "Measures without a word for the current period"
    /// What it looks for, in full.
    public static let finds = """
        Measures that had figures and have neither a figure nor a reason for the report's current period, \
        while others of the same file have a figure, and measures with neither in any period.
        """
    /// Why that matters.
    public static let why = "Nobody can see whether the figure is late, lost or not to be had."
    /// The figure may come.
    public static let severity = Severity.query

    /// Finds KPIs with a blank where others of their file have the current reading, and KPIs without any reading.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        let path = \KPIStanding.kpi.indicator.id.location.path
        let current = Set(snapshot.allKPIs.filter { $0.standing.current?.value != nil }.map { $0[keyPath: path] })
        // One that has had none for long is what `ReadingsOverdue` asks about.
        let blank = snapshot.allKPIs.filter { standing in
            standing.standing.current == nil && standing.standing.lastKnown != nil
                && !ReadingsOverdue.isOverdue(standing)
                && current.contains(standing[keyPath: path])
        }
        let never = snapshot.allKPIs.filter(\.kpi.indicator.readings.isEmpty)
        let reasons = "such as '[x] not available' or '[z] not applicable'"
        return Dictionary(grouping: blank, by: \.standing.period).flatMap { period, standings in
            onePerFile(
                standings.map(\.kpi.indicator.id),
                remedy: "write it, or why there is none, \(reasons)"
            ) { _ in
                "there is no reading for \(period.label), the report's current \(period.kind.rawValue): "
            }
        }
            + onePerFile(
                never.map(\.kpi.indicator.id),
                remedy: "write its readings, or why there are none, \(reasons)"
            ) { count in
                Listing.count(count, "KPI has", "KPIs have") + " no reading at all: "
            }
    }
}
