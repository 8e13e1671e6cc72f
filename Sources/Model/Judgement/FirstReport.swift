internal import Diagnostics
internal import Measures

/// Which reports know of something, so that a report never knows what was first named in a later one.
struct FirstReport {
    /// All reports, oldest first.
    let reports: [Report]
    /// The position of the report in question.
    let position: Int
    private let measureIDs: [Set<String>?]
    private let milestoneIDs: [Set<String>?]
    private let positions: [String: Int]

    init(reports: [Report], position: Int) {
        self.reports = reports
        self.position = position
        measureIDs = reports.map { $0.published.map { Set($0.measures.map(\.id)) } }
        milestoneIDs = reports.map { $0.published.map { Set($0.milestones.map(\.id)) } }
        positions = Dictionary(
            reports.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Whether the report knows of a measure.
    func isKnown(_ measure: Measure) -> Bool {
        if let first = measure.firstReport.flatMap({ positions[$0.value] }) { return first <= position }
        return byRecords(measure.id.value, measureIDs) ?? true
    }

    /// Whether the report knows of a milestone.
    func isKnown(_ milestone: Milestone) -> Bool {
        if let first = milestone.firstReport.flatMap({ positions[$0.value] }) { return first <= position }
        let updates = milestone.updates.compactMap { positions[$0.report.value] }
        if updates.contains(where: { $0 <= position }) { return true }
        if let known = byRecords(milestone.id.value, milestoneIDs) { return known }
        if let agreed = milestone.agreed { return agreed.value.firstDay <= reports[position].asAt.value }
        return updates.isEmpty
    }

    /// What the records say: one of then or before has it, or one of then or later has it not although it was kept
    /// before anyone else named it.
    private func byRecords(_ id: String, _ ids: [Set<String>?]) -> Bool? {
        if ids[...position].contains(where: { $0?.contains(id) == true }) { return true }
        let later = ids[position...]
        let first = later.firstIndex { $0?.contains(id) == true }
        if later[..<(first ?? later.endIndex)].contains(where: { $0 != nil }) { return false }
        // Kept by a later record, and by none before: if this one has no record, nothing says that it was unknown.
        return nil
    }
}
