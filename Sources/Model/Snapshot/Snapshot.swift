internal import Diagnostics
public import Indicators

/// The content as at one report: what its readers are told.
public struct Snapshot: Sendable {
    /// Everything that was read.
    public let content: Content
    /// The report that the site is about.
    public let report: Report
    /// The ids of this report and of those before it, oldest first.
    public let knownReports: [String]
    /// Where every milestone stands, by priority, in the order written.
    public let standings: [String: [MilestoneStanding]]
    /// Where every KPI stands, by priority, in the order of the files.
    public let kpis: [String: [KPIStanding]]
    /// What is different since the last report; `nil` if none was published before.
    public private(set) var changes: Changes?

    /// Takes the content as at a report; there is none as at a report that does not exist.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - id: The report's id; by default the one that site.yaml names, or else the newest.
    public init?(_ content: Content, report id: String? = nil) {
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
        var kpis = [String: [KPIStanding]]()
        for priority in content.priorities {
            standings[priority.id] = priority.milestones.map {
                MilestoneStanding($0, priority: priority.id, reports: known, asAt: asAt)
            }
            kpis[priority.id] = priority.kpis.map {
                KPIStanding($0, priority: priority.id, asAt: asAt, configuration: configuration)
            }
        }
        self.standings = standings
        self.kpis = kpis
        changes = Changes(self)
    }

    /// The report's date: "today".
    public var asAt: Day { report.asAt.value }

    /// Where the milestones of a priority stand that were agreed for the report's own year.
    public func thisYear(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value == report.year.value }
    }

    /// Where the milestones of a priority stand that were agreed for later years.
    public func comingYears(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value > report.year.value }
    }

    /// Where the milestones of a priority stand that were agreed for earlier years.
    public func earlierYears(_ priority: Priority) -> [MilestoneStanding] {
        (standings[priority.id] ?? []).filter { $0.milestone.year.value < report.year.value }
    }

    /// The actions that had been asked for by the report's date, as they stood then.
    ///
    /// An action without a date of its own counts from its meeting's, and from that of the report that the meeting
    /// received; one that has none of these always counts.
    public var knownActions: [Action] {
        content.actions.filter { action in
            let meeting = content.meetings.first { $0.id == action.meeting?.value }
            if let agreed = (action.agreed ?? meeting?.date)?.value { return agreed.firstDay <= asAt }
            return isKnown(since: meeting?.report?.value)
        }
        .map { $0.asAt(asAt) }
    }

    /// Every milestone of every priority, in order.
    public var allStandings: [MilestoneStanding] {
        content.priorities.flatMap { standings[$0.id] ?? [] }
    }

    /// Every KPI of every priority, in order.
    public var allKPIs: [KPIStanding] { content.priorities.flatMap { kpis[$0.id] ?? [] } }

    /// The rating of a priority, rolled up from its KPIs and its milestones of this and earlier years.
    public func rollUp(of priority: Priority) -> RollUp {
        let milestones = thisYear(priority) + earlierYears(priority)
        return RollUp(
            measures: (kpis[priority.id] ?? []).map(\.standing.rating),
            milestones: milestones.count,
            overdue: milestones.count(where: \.isOverdue),
            rule: content.settings.priorityRating,
            judgement: priority.judgement
        )
    }

    /// Whether something that first appeared in a report is known as at this one.
    ///
    /// What names no report always is.
    public func isKnown(since report: String?) -> Bool {
        report.map(knownReports.contains) ?? true
    }

    /// The case studies of a priority that members have seen by now.
    public func caseStudies(_ priority: Priority) -> [CaseStudy] {
        priority.caseStudies.filter { isKnown(since: $0.report?.value) }
    }
}
