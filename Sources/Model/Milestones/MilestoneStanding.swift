internal import Diagnostics
public import Indicators

/// Where a milestone stands as at a report's date.
public struct MilestoneStanding: Sendable {
    /// The milestone.
    public let milestone: Milestone
    /// The priority that it belongs to.
    public let priority: String
    /// What was last reported, in this report or an earlier one.
    public let update: MilestoneUpdate?
    /// What was reported before that.
    public let previousUpdate: MilestoneUpdate?
    /// The status last reported; not started where nothing was.
    public let status: MilestoneStatus
    /// The rating that follows.
    public let rating: MilestoneRating

    /// Whether its due day has passed and it is not implemented.
    public var isOverdue: Bool { rating == .red }

    /// Judges a milestone.
    ///
    /// - Parameters:
    ///   - milestone: The milestone.
    ///   - priority: The id of the priority that it belongs to.
    ///   - reports: The ids of this report and of those before it, oldest first; later updates are not yet known.
    ///   - asAt: The report's date.
    public init(_ milestone: Milestone, priority: String, reports: [String], asAt: Day) {
        self.milestone = milestone
        self.priority = priority
        let known = reports.compactMap { report in milestone.updates.first { $0.report.value == report } }
        update = known.last
        previousUpdate = known.dropLast().last
        status = update?.status.value ?? .notStarted
        rating = MilestoneRating(
            status: status,
            due: milestone.dueDay,
            asAt: asAt,
            hasEvidence: !(update?.evidence.isEmpty ?? true)
        )
    }
}
