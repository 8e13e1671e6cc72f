internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// The whole report for machines, `data/report.json`.
///
/// Its shape is a contract: others read it. It only grows, and `schema` says which shape it has.
struct ReportData: Encodable {
    /// The version of the shape.
    let schema = 2
    let report: ReportEntry
    let priorities: [PriorityEntry]
    let measures: [MeasureData]
    let milestones: [MilestoneData]
    let caseStudies: [CaseStudyData]
    let actions: [ActionData]
    let linesOfEnquiry: [EnquiryData]
    /// The same, as questions.
    let questions: [QuestionData]
    let changes: [ChangeData]
    let plan: CourseData
    let obligations: [ObligationData]
    let absentMeasures: [AbsentMeasureData]
    let droppedMilestones: [DroppedMilestoneData]

    private enum CodingKeys: String, CodingKey {
        case schema, report, priorities
        case measures = "kpis"
        case milestones, caseStudies, actions, linesOfEnquiry, questions, changes, plan, obligations
        case absentMeasures = "absentKpis"
        case droppedMilestones
    }

    struct EnquiryData: Encodable {
        let reason: String
        let question: String
        let evidence: String
        let about: [String]
    }

    struct QuestionData: Encodable {
        let reason: String
        let about: [String]
        let text: String
        let evidence: String
    }

    struct ReportEntry: Encodable {
        let id: String
        let asAt: String
        let draft: Bool
    }

    struct PriorityEntry: Encodable {
        let id: String
        let number: Int
        let title: String
        let page: String
        let rating: String
        let reason: String
        let overall: String
        let told: String?
        let judgement: CourseData.Judgement?
        let delivery: CourseData.DeliveryData
        let results: CourseData.ResultsData
        let known: CourseData.KnownData
    }

    struct ForecastData: Encodable {
        let word: String
        let date: String?
    }

    struct MilestoneData: Encodable {
        let id: String
        let priority: String
        let year: String
        let title: String
        let owner: String?
        let due: String
        let status: String
        let rating: String
        let overdue: Bool
        let page: String
        let state: String
        let forecast: ForecastData?
        let told: MilestoneToldData?
        let evidence: [String]?
    }

    struct CaseStudyData: Encodable {
        let id: String
        let priority: String
        let title: String
        let identity: String
        let page: String
    }

    struct ActionData: Encodable {
        let id: String
        let kind: String
        let text: String
        let owner: String?
        let meeting: String?
        let agreed: String?
        let due: String?
        let state: String
        let overdue: Bool
        let page: String
    }

    init(_ site: SiteContext) {
        let snapshot = site.snapshot
        let content = site.content
        report = ReportEntry(id: site.report.id, asAt: snapshot.asAt.iso, draft: site.report.state.value == .draft)
        priorities = zip(content.priorities, snapshot.priorityStandings).map { priority, standing in
            let course = CourseData(standing)
            return PriorityEntry(
                id: priority.id,
                number: priority.number.value,
                title: priority.title.value,
                page: SiteMap.priority(priority.id),
                rating: course.overall,
                reason: standing.sentence,
                overall: course.overall,
                told: course.told,
                judgement: course.judgement,
                delivery: course.delivery,
                results: course.results,
                known: course.known
            )
        }
        measures = snapshot.allMeasures.map { MeasureData($0, site.toldAndNow($0)) }
        let toldAndNow = snapshot.toldAndNow
        plan = CourseData(snapshot.planStanding)
        obligations = zip(content.obligations, snapshot.obligationStandings).map(ObligationData.init)
        absentMeasures = toldAndNow.noLongerReported.map(AbsentMeasureData.init)
        droppedMilestones = toldAndNow.dropped.map(DroppedMilestoneData.init)
        milestones = toldAndNow.milestones.compactMap { entry -> MilestoneData? in
            guard let standing = entry.standing else { return nil }
            let milestone = standing.milestone
            return MilestoneData(
                id: milestone.id.value,
                priority: standing.priority,
                year: milestone.year.value.text,
                title: milestone.title.value,
                owner: milestone.owner?.value,
                due: milestone.dueDay.iso,
                status: standing.statusIdentifier,
                rating: standing.rating.rawValue,
                overdue: standing.isOverdue,
                page: SiteMap.priority(standing.priority) + "#" + SiteMap.anchor(.milestone, milestone.id.value),
                state: entry.state.rawValue,
                forecast: standing.forecast.map { ForecastData($0, due: milestone.dueDay) },
                told: entry.told.map(MilestoneToldData.init),
                evidence: standing.update.flatMap { update in
                    update.evidence.isEmpty ? nil : update.evidence.map(\.value.text)
                }
            )
        }
        caseStudies = site.caseStudies.map { priority, study in
            CaseStudyData(
                id: study.id.value,
                priority: priority.id,
                title: study.title.value,
                identity: study.identity.value.rawValue,
                page: SiteMap.caseStudy(study.id.value)
            )
        }
        actions = content.actions.map { $0.asAt(snapshot.asAt) }.map { action in
            ActionData(
                id: action.id.value,
                kind: action.kind.rawValue.replacing(" ", with: "-"),
                text: action.text.plainText,
                owner: action.owner?.value,
                meeting: action.meeting?.value,
                agreed: action.agreed?.iso,
                due: action.due?.iso,
                state: action.state.value.rawValue,
                overdue: action.isOverdue(asAt: snapshot.asAt),
                page: SiteMap.actions + "#" + SiteMap.anchor(.action, action.id.value)
            )
        }
        linesOfEnquiry = site.linesOfEnquiry.map { line in
            EnquiryData(
                reason: line.reason.rawValue,
                question: line.question,
                evidence: line.evidence,
                about: line.about.map(\.text)
            )
        }
        questions = linesOfEnquiry.map {
            QuestionData(reason: $0.reason, about: $0.about, text: $0.question, evidence: $0.evidence)
        }
        changes = snapshot.sinceLastReport.map(ChangeData.all) ?? []
    }

    /// The data as JSON, the same bytes for the same content.
    func json() throws -> [UInt8] {
        try StableJSON.text(self)
    }
}

extension ReportData.ForecastData {
    fileprivate init(_ forecast: Forecast, due: Day) {
        word = forecast.word(due: due)
        if case .by(let day) = forecast { date = day.iso } else { date = nil }
    }
}
