internal import Diagnostics
public import Indicators

/// Where a KPI stands as at a report's date.
public struct KPIStanding: Sendable {
    /// The KPI.
    public let kpi: KPI
    /// The priority that it belongs to.
    public let priority: String
    /// Rating, direction of travel and the readings they come from.
    public let standing: Standing
    /// Mean, limits and special causes; `nil` with fewer than two readings.
    public let processBehaviour: ProcessBehaviour?
    /// The readings that count as at the date, with a value or without.
    public let readings: [Reading]

    /// Judges a KPI as at a date.
    public init(_ kpi: KPI, priority: String, asAt: Day, configuration: ProcessBehaviour.Configuration) {
        self.kpi = kpi
        self.priority = priority
        standing = kpi.indicator.standing(asAt: asAt)
        processBehaviour = kpi.indicator.processBehaviour(asAt: asAt, configuration: configuration)
        readings = Array(kpi.indicator.readings(asAt: asAt))
    }

    /// The KPI's id.
    public var id: String { kpi.indicator.id.value }
}
