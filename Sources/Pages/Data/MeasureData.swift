internal import Diagnostics
internal import Measures
internal import Model

/// A measure in `data/report.json`.
///
/// Its shape is a contract: what a program reads today it must still find tomorrow.
struct MeasureData: Encodable {
    struct TargetData: Encodable {
        let kind: String
        let value: Double?
        let upper: Double?
        let text: String

        init(_ target: Target) {
            kind = target.kind.rawValue
            value = target.value?.doubleValue
            upper = target.upper?.doubleValue
            text = target.text
        }
    }

    struct BenchmarkData: Encodable {
        let value: Double
        let text: String
        let source: String?
    }

    struct ReadingData: Encodable {
        let period: String
        let interval: String
        let label: String
        let value: Double?
        let missing: String?
        let markers: [String]?
        let text: String
    }

    struct DirectionData: Encodable {
        let arrow: String
        let change: Double
        let verdict: String
    }

    struct ProcessData: Encodable {
        let mean: Double
        let lower: Double?
        let upper: Double?
        let trial: Bool
        let points: [String]

        private enum CodingKeys: String, CodingKey { case mean, lower, upper, trial, points }

        /// Absent limits are `null`, not left out.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(mean, forKey: .mean)
            try container.encode(lower, forKey: .lower)
            try container.encode(upper, forKey: .upper)
            try container.encode(trial, forKey: .trial)
            try container.encode(points, forKey: .points)
        }
    }

    /// One segment of a process chart; without mean and limits where it has too few readings.
    struct SegmentData: Encodable {
        let from: String
        let to: String
        let mean: Double?
        let lower: Double?
        let upper: Double?
        let trial: Bool
        let points: [String]?

        init(_ segment: ProcessSegment, of valued: [Reading]) {
            from = valued[segment.places.lowerBound].period.canonical
            to = valued[segment.places.upperBound - 1].period.canonical
            mean = segment.mean
            lower = segment.lower
            upper = segment.upper
            trial = segment.isTrial
            points = segment.mean == nil ? nil : segment.points.map(\.rawValue)
        }
    }

    let id: String
    let ref: String?
    let priority: String
    let title: String
    let unit: String
    let better: String
    let target: TargetData
    let benchmark: BenchmarkData?
    let readings: [ReadingData]
    let rating: String
    let reason: String
    let direction: DirectionData?
    let spc: ProcessData?
    let process: [SegmentData]?
    let variation: String?
    let assurance: String?
    let page: String
    let data: String
    let owner: String?
    let state: String?
    let told: MeasureToldData.Told?
    let now: MeasureToldData.Now?
    let sinceTold: MeasureToldData.SinceTold?

    init(_ standing: MeasureStanding, _ toldAndNow: MeasureToldAndNow?) {
        let measure = standing.measure
        id = standing.id
        ref = measure.ref
        priority = standing.priority
        title = measure.title.value
        unit = measure.unit.name
        better = measure.polarity.rawValue
        target = TargetData(standing.target)
        benchmark = measure.benchmark.map {
            BenchmarkData(value: $0.value.doubleValue, text: $0.text, source: $0.source)
        }
        readings = standing.readings.map { reading in
            let markers = reading.measurement?.markers.map(\.rawValue) ?? []
            return ReadingData(
                period: reading.period.canonical,
                interval: reading.period.interval,
                label: reading.period.label,
                value: reading.value?.doubleValue,
                missing: reading.absence?.symbol.rawValue,
                markers: markers.isEmpty ? nil : markers,
                text: reading.text
            )
        }
        rating = standing.rating.rawValue
        reason = standing.sentence
        direction = standing.direction.map {
            DirectionData(arrow: $0.arrow.rawValue, change: $0.change.doubleValue, verdict: $0.verdict.rawValue)
        }
        let behaviour = standing.processBehaviour
        spc = behaviour?.current.mean.map { mean in
            ProcessData(
                mean: mean,
                lower: behaviour?.lower,
                upper: behaviour?.upper,
                trial: behaviour?.isTrial ?? true,
                points: behaviour?.current.points.map(\.rawValue) ?? []
            )
        }
        let valued = standing.readings.filter { $0.value != nil }
        process = behaviour?.segments.map { SegmentData($0, of: valued) }
        variation = behaviour?.variation(polarity: measure.polarity)?.rawValue
        assurance = behaviour?.assurance(of: standing.target)?.rawValue
        page = SiteMap.measure(standing.id)
        data = SiteMap.measureData(standing.id)
        owner = measure.owner?.value
        let compared = toldAndNow.map(MeasureToldData.init)
        state = toldAndNow?.state.rawValue
        told = compared?.told
        now = compared?.now
        sinceTold = compared?.sinceTold
    }
}
