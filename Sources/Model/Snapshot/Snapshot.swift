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
    /// Everything that members were last told, beside what it is now.
    package let toldAndNow: ToldAndNow
    /// Where every milestone stands, by priority, in the order written.
    package let standings: [String: [MilestoneStanding]]
    /// Where every measure stands, by priority, in the order of the files.
    package let measures: [String: [MeasureStanding]]
    /// How every priority is doing, in order.
    package let priorityStandings: [PriorityStanding]
    /// How every obligation that is known is answered, in the order written.
    package let obligationStandings: [ObligationStanding]
    /// How the plan as a whole is doing.
    package let planStanding: PriorityStanding

    /// Takes the content as at a report; there is none as at a report that does not exist.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - id: The report's id; by default the one that site.yaml names, or else the newest.
    package init?(_ content: Content, report id: String? = nil) {
        let id = id ?? content.settings.current?.value ?? content.reports.last?.id
        guard let position = content.reports.firstIndex(where: { $0.id == id }) else { return nil }
        let report = content.reports[position]
        let reports = Array(content.reports[...position])
        self.content = content
        self.report = report
        knownReports = reports.map(\.id)
        let comparison = Comparison(
            content: content,
            reports: reports,
            first: FirstReport(reports: content.reports, position: position)
        )
        let actions = Self.knownActions(content, asAt: report.asAt.value, knownReports: knownReports)
        let toldAndNow = comparison.toldAndNow(actions: actions)
        self.toldAndNow = toldAndNow
        measures = Dictionary(grouping: toldAndNow.measures.compactMap(\.standing), by: \.priority)
        standings = Dictionary(grouping: toldAndNow.milestones.compactMap(\.standing), by: \.priority)
        let thresholds = content.settings.thresholds
        let told = toldAndNow.record
        priorityStandings = content.priorities.map { priority in
            PriorityStanding(
                id: priority.id,
                // What has moved to another priority still counts here in the report in which it moves.
                measures: toldAndNow.measures.filter {
                    $0.priority == priority.id || $0.told?.entry.priority == priority.id
                },
                milestones: toldAndNow.milestones.filter {
                    $0.priority == priority.id || $0.told?.entry.priority == priority.id
                },
                thresholds: thresholds,
                told: told?.priorities?.first { $0.id == priority.id }.flatMap { Course(rawValue: $0.overall) },
                judgement: priority.judgement
            )
        }
        obligationStandings = Self.knownObligations(content, knownReports: knownReports).map {
            ObligationStanding(id: $0.id.value, in: toldAndNow)
        }
        planStanding = PriorityStanding(
            id: "plan",
            measures: toldAndNow.measures,
            milestones: toldAndNow.milestones,
            thresholds: thresholds,
            told: told?.plan.flatMap { Course(rawValue: $0.overall) }
        )
    }

    /// The report's date: "today".
    package var asAt: Day { report.asAt.value }

    /// What members were told and what is now; `nil` where nothing was published before.
    package var sinceLastReport: ToldAndNow? { toldAndNow.record == nil ? nil : toldAndNow }

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

    /// The milestones of the report's own year that are not implemented, where the report is as at the end of that year
    /// or later.
    package var unfinishedThisYear: [MilestoneStanding] {
        guard asAt >= report.year.value.lastDay else { return [] }
        return content.priorities.flatMap(thisYear).filter {
            $0.status?.isDone != true && $0.delivery != .over
        }
    }

    /// The actions that had been asked for by the report's date, as they stood then.
    package var knownActions: [Action] { Self.knownActions(content, asAt: asAt, knownReports: knownReports) }

    /// The actions that had been asked for by a day, as they stood then.
    ///
    /// An action without a date of its own counts from its meeting's, and from that of the report that the meeting
    /// received; one that has none of these always counts.
    private static func knownActions(_ content: Content, asAt: Day, knownReports: [String]) -> [Action] {
        content.actions.filter { action in
            let meeting = content.meetings.first { $0.id == action.meeting?.value }
            if let agreed = (action.agreed ?? meeting?.date)?.value { return agreed.firstDay <= asAt }
            return meeting?.report.map { knownReports.contains($0.value) } ?? true
        }
        .map { $0.asAt(asAt) }
    }

    /// The obligations that were known by this report, in the order written.
    package var knownObligations: [Obligation] { Self.knownObligations(content, knownReports: knownReports) }

    private static func knownObligations(_ content: Content, knownReports: [String]) -> [Obligation] {
        content.obligations.filter { $0.firstReport.map { knownReports.contains($0.value) } ?? true }
    }

    /// The meetings that had been held by the report's date, the earliest first.
    ///
    /// One without a date counts with the report that it received, or always.
    package var knownMeetings: [Meeting] {
        content.meetings.filter { meeting in
            if let date = meeting.date?.value { return date.firstDay <= asAt }
            return meeting.report.map { knownReports.contains($0.value) } ?? true
        }
    }

    /// What members asked and have no answer to, with the meeting at which they asked.
    package var unansweredQuestions: [(meeting: Meeting, question: MemberQuestion)] {
        knownMeetings.flatMap { meeting in
            meeting.questions.filter { $0.answered == nil }.map { (meeting, $0) }
        }
    }

    /// Every milestone of every priority, in order.
    package var allStandings: [MilestoneStanding] {
        content.priorities.flatMap { standings[$0.id] ?? [] }
    }

    /// Every measure of every priority, in order.
    package var allMeasures: [MeasureStanding] { content.priorities.flatMap { measures[$0.id] ?? [] } }

    /// How a priority is doing.
    package func standing(of priority: Priority) -> PriorityStanding? {
        priorityStandings.first { $0.id == priority.id }
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
