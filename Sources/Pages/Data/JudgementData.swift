internal import Diagnostics
internal import Measures
internal import Model

/// How a priority is doing, in `data/report.json`.
struct CourseData: Encodable {
    struct Judgement: Encodable {
        let level: String
        let reason: String
        let by: String
    }

    struct DeliveryData: Encodable {
        let level: String
        let due: Int
        let done: Int
        let missed: Int
        let silent: Int
        let toCome: Int
        let atRisk: Int
        let toComeSilent: Int
    }

    struct ResultsData: Encodable {
        let level: String
        let rated: Int
        let on: Int
        let near: Int
        let off: Int
        let unknown: Int
        let worse: Int
    }

    struct KnownData: Encodable {
        let measures: Int
        let withFigure: Int
        let withTarget: Int
        let withOwner: Int
        let milestones: Int
        let reported: Int
    }

    let overall: String
    let told: String?
    let judgement: Judgement?
    let delivery: DeliveryData
    let results: ResultsData
    let known: KnownData

    init(_ standing: PriorityStanding) {
        overall = standing.overall.rawValue
        told = standing.told?.rawValue
        judgement = standing.judgement.map { Judgement(level: $0.level.rawValue, reason: $0.reason, by: $0.by) }
        let counts = standing.delivery
        delivery = DeliveryData(
            level: counts.level,
            due: counts.due,
            done: counts.done,
            missed: counts.missed,
            silent: counts.silent,
            toCome: counts.toCome,
            atRisk: counts.atRisk,
            toComeSilent: counts.toComeSilent
        )
        let figures = standing.results
        results = ResultsData(
            level: figures.level,
            rated: figures.rated,
            on: figures.on,
            near: figures.near,
            off: figures.off,
            unknown: figures.unknown,
            worse: figures.worse
        )
        known = KnownData(
            measures: standing.known.measures,
            withFigure: standing.known.withFigure,
            withTarget: standing.known.withTarget,
            withOwner: standing.known.withOwner,
            milestones: standing.known.milestones,
            reported: standing.known.reported
        )
    }
}

/// How an obligation is answered, in `data/report.json`.
struct ObligationData: Encodable {
    let id: String
    let title: String
    let kind: String
    let standing: String
    let told: String?
    let milestones: [String]
    let kpis: [String]

    init(_ obligation: Obligation, _ standing: ObligationStanding) {
        id = obligation.id.value
        title = obligation.title.value
        kind = obligation.kind.value.rawValue.replacing(" ", with: "-")
        self.standing = standing.word.rawValue
        told = standing.told?.rawValue
        milestones = standing.milestones
        kpis = standing.measures
    }
}

/// What members were told of a measure, what is now and the difference, in `data/report.json`.
struct MeasureToldData: Encodable {
    struct Told: Encodable {
        let report: String
        let period: String?
        let value: Double?
        let text: String?
        let rating: String
        let target: MeasureData.TargetData
    }

    struct Now: Encodable {
        let period: String
        let value: Double?
        let text: String?
        let rating: String
    }

    struct SinceTold: Encodable {
        let change: Double
        let verdict: String?
        let withinUsual: Bool?
    }

    let told: Told?
    let now: Now?
    let sinceTold: SinceTold?

    init(_ measure: MeasureToldAndNow) {
        told = measure.told.map { told in
            Told(
                report: told.report,
                period: told.period?.canonical,
                value: told.value?.doubleValue,
                text: told.text,
                rating: told.rating.rawValue,
                target: .init(told.target)
            )
        }
        now = measure.now.map { now in
            Now(
                period: now.period.canonical,
                value: now.value?.doubleValue,
                text: now.text,
                rating: now.rating.rawValue
            )
        }
        sinceTold = measure.sinceTold.map { since in
            SinceTold(
                change: since.change.doubleValue,
                verdict: since.verdict?.rawValue,
                withinUsual: since.verdict == nil ? nil : since.isWithinUsual
            )
        }
    }
}

/// A measure that members were told of and that is no longer there, in `data/report.json`.
struct AbsentMeasureData: Encodable {
    let id: String
    let priority: String
    let title: String
    let state: String
    let told: MeasureToldData.Told?

    init(_ measure: MeasureToldAndNow) {
        id = measure.id
        priority = measure.priority
        title = measure.title
        state = measure.state.rawValue
        told = MeasureToldData(measure).told
    }
}

/// What members were told of a milestone, in `data/report.json`.
struct MilestoneToldData: Encodable {
    let report: String
    let status: String
    let rating: String
    let due: String
    let forecast: String?

    init(_ told: MilestoneToldAndNow.Told) {
        report = told.report
        status = told.entry.status
        rating = told.entry.rating
        due = told.entry.due
        forecast = told.due.flatMap { due in told.forecast?.word(due: due) }
    }
}

/// A milestone that members were told of and that is no longer there, in `data/report.json`.
struct DroppedMilestoneData: Encodable {
    let id: String
    let priority: String
    let title: String
    let state: String
    let told: MilestoneToldData?

    init(_ milestone: MilestoneToldAndNow) {
        id = milestone.id
        priority = milestone.priority
        title = milestone.title
        state = milestone.state.rawValue
        told = milestone.told.map(MilestoneToldData.init)
    }
}
