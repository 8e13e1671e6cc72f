internal import Diagnostics
package import Measures

/// The content as at one report: what its readers are told.
package struct Snapshot: Sendable {
    /// Everything that was read.
    package let content: Content
    /// The report that the site is about.
    package let report: Report
    /// The ids of this report and of those before it, oldest first.
    package let knownReports: [String]
    /// Where every milestone stands, by priority, in the order written.
    package let standings: [String: [MilestoneStanding]]
    /// Where every measure stands, by priority, in the order of the files.
    package let measures: [String: [MeasureStanding]]
    /// What is different since the last report; `nil` if none was published before.
    package private(set) var changes: Changes?

    /// Takes the content as at a report; there is none as at a report that does not exist.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - id: The report's id; by default the one that site.yaml names, or else the newest.
    package init?(_ content: Content, report id: String? = nil) {
        let id = id ?? content.settings.current?.value ?? content.reports.last?.id
        guard let position = content.reports.firstIndex(where: { $0.id == id }) else { return nil }
        let report = content.reports[position]
        let known = content.reports[...position].map(\.id)
        self.content = content
        self.report = report
        knownReports = known
        let asAt = report.asAt.value
        let configuration = content.settings.processBehaviour
        var standings = [String: [MilestoneStanding]]()
        var measures = [String: [MeasureStanding]]()
        for priority in content.priorities {
            standings[priority.id] = priority.milestones.map {
                MilestoneStanding($0, priority: priority.id, reports: known, asAt: asAt)
            }
            measures[priority.id] = priority.measures.map {
                $0.standing(asAt: asAt, priority: priority.id, configuration: configuration)
            }
        }
        self.standings = standings
        self.measures = measures
        changes = Changes(self)
    }

    /// The report's date: "today".
    package var asAt: Day { report.asAt.value }

    /// Where the milestones of a priority stand that were agreed for the report's own year.
    package func thisYear(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value == report.year.value }
    }

    /// Where the milestones of a priority stand that were agreed for later years.
    package func comingYears(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value > report.year.value }
    }

    /// Where the milestones of a priority stand that were agreed for earlier years.
    package func earlierYears(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value < report.year.value }
    }

    /// The actions that had been asked for by the report's date, as they stood then.
    ///
    /// An action without a date of its own counts from its meeting's, and from that of the report that the meeting
    /// received; one that has none of these always counts.
    package var knownActions: [Action] {
        content.actions.filter { action in
            let meeting = content.meetings.first { $0.id == action.meeting?.value }
            if let agreed = (action.agreed ?? meeting?.date)?.value { return agreed.firstDay <= asAt }
            return isKnown(since: meeting?.report?.value)
        }
        .map { $0.asAt(asAt) }
    }

    /// Every milestone of every priority, in order.
    package var allStandings: [MilestoneStanding] {
        content.priorities.flatMap { standings[$0.id] ?? [] }
    }

    /// Every measure of every priority, in order.
    package var allMeasures: [MeasureStanding] { content.priorities.flatMap { measures[$0.id] ?? [] } }

    /// The rating of a priority, rolled up from its measures and its milestones of this and earlier years.
    package func rollUp(of priority: Priority) -> RollUp {
        let milestones = thisYear(priority) + earlierYears(priority)
        return RollUp(
            measures: (measures[priority.id] ?? []).map(\.rating),
            milestones: milestones.count,
            overdue: milestones.count(where: \.isOverdue),
            rule: content.settings.priorityRating,
            judgement: priority.judgement
        )
    }

    /// Whether something that first appeared in a report is known as at this one.
    ///
    /// What names no report always is.
    package func isKnown(since report: String?) -> Bool {
        report.map(knownReports.contains) ?? true
    }

    /// The case studies of a priority that members have seen by now.
    package func caseStudies(_ priority: Priority) -> [CaseStudy] {
        priority.caseStudies.filter { isKnown(since: $0.report?.value) }
    }
}
