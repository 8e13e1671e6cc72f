internal import Diagnostics
package import Measures

/// Where a milestone stands as at a report's date.
package struct MilestoneStanding: Sendable {
    /// The milestone.
    package let milestone: Milestone
    /// The priority that it belongs to.
    package let priority: String
    /// What was last reported, in this report or an earlier one.
    package let update: MilestoneUpdate?
    /// What was reported before that.
    package let previousUpdate: MilestoneUpdate?
    /// The status last reported; not started where nothing was.
    package let status: MilestoneStatus
    /// The rating that follows.
    package let rating: MilestoneRating

    /// Whether its due day has passed and it is not implemented.
    package var isOverdue: Bool { rating == .red }

    /// Judges a milestone.
    ///
    /// - Parameters:
    ///   - milestone: The milestone.
    ///   - priority: The id of the priority that it belongs to.
    ///   - reports: The ids of this report and of those before it, oldest first; later updates are not yet known.
    ///   - asAt: The report's date.
    package init(_ milestone: Milestone, priority: String, reports: [String], asAt: Day) {
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
