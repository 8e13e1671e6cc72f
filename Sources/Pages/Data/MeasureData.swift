internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// A measure as it stands, with what members were told of it.
struct MeasureData: DataThing {
    let standing: MeasureStanding
    let toldAndNow: MeasureToldAndNow?

    var measure: Measure { standing.measure }

    static func all(_ site: SiteContext) -> [MeasureData] {
        site.measures.map { MeasureData(standing: $0, toldAndNow: site.toldAndNow($0)) }
    }

    /// Comparators and parts, with the readings that count as at the report's date.
    private var series: [SeriesData]? {
        measure.series.isEmpty ? nil : measure.series.map { SeriesData(series: $0, asAt: standing.asAt) }
    }

    /// The segments of its process chart.
    private var segments: [SegmentData]? {
        let valued = standing.readings.filter { $0.value != nil }
        return standing.processAsComputed?.segments.map { SegmentData(segment: $0, readings: valued) }
    }

    /// The current segment, where it has enough readings.
    private var currentSegment: CurrentSegmentData? {
        standing.processAsComputed.flatMap { CurrentSegmentData($0.current) }
    }

    static let data = DataDeclaration<MeasureData>("kpi", "A measure as at the report's date") {
        DataText("id", \.standing.id, "Its id")
        DataText("ref", optional: \.measure.ref, "The reference that papers print")
        DataText("priority", \.standing.priority, "The id of its priority")
        DataText("title", \.measure.title.value, "What it measures")
        DataText("unit", \.measure.unit.name, "What it counts, such as `percent`")
        DataWord("better", \.measure.polarity, "Which way is better")
        DataPart("target", \.standing.target, "The target in force")
        DataPart("benchmark", optional: \.measure.benchmark, "A figure from elsewhere")
        DataParts("readings", \.standing.readings, "The readings that count as at the report's date, oldest first")
        DataWord("rating", \.standing.rating, "How the current reading stands against the target")
        DataText("reason", \.standing.sentence, "The rating in a sentence")
        DataPart("direction", optional: \.standing.direction, "The latest step, from the reading before")
        DataPart("spc", optional: \.currentSegment, "The current segment, where it has enough readings for a mean")
        DataParts("series", optional: \.series, "The same measure elsewhere, and its parts")
        DataParts("process", optional: \.segments, "The segments of the process chart, oldest first")
        DataWord(
            "variation",
            optional: { $0.standing.processAsComputed?.variation(polarity: $0.measure.polarity) },
            "What the latest reading says of the process"
        )
        DataWord(
            "assurance",
            optional: { $0.standing.processAsComputed?.assurance(of: $0.standing.target) },
            "Whether the process as it is will meet the target"
        )
        DataText("page", { SiteMap.measure($0.standing.id) }, "The address of its page, from the top of the site")
        DataText("data", { SiteMap.measureData($0.standing.id) }, "The address of its readings as CSV")
        DataWord("state", optional: \.toldAndNow?.state, "What the difference between told and now is")
        DataPart("told", optional: \.toldAndNow?.told, "What members were told last")
        DataPart("now", optional: \.toldAndNow?.now, "What this report says")
        DataPart("sinceTold", optional: \.toldAndNow?.sinceTold, "The difference between the two readings")
        DataTexts("flags", ifAny: \.measure.flags, "Words about it")
        DataOfContent(\.measure.details)
    }
}

/// Readings beside the plan's own.
struct SeriesData: DataThing {
    let series: MeasureSeries
    let asAt: Day

    static let data = DataDeclaration<SeriesData>("series", "The same measure elsewhere, or for one group or area") {
        DataWord("role", \.series.role.word, "What the readings are of")
        DataText("name", \.series.name.value, "The place or the group")
        DataText("dimension", optional: \.series.dimension, "What the measure is divided by, for a part")
        DataParts("readings", { $0.series.readings(asAt: $0.asAt) }, "Its readings, oldest first")
    }
}

/// What the readings of a series are of, as data says it.
enum SeriesRoleWord: String, CaseIterable {
    case comparator
    case part
    case otherPeriods = "other-periods"
}

extension MeasureSeries.Role {
    fileprivate var word: SeriesRoleWord {
        switch self {
        case .comparator: .comparator
        case .part: .part
        case .otherPeriods: .otherPeriods
        }
    }
}

extension Target: DataThing {
    static let data = DataDeclaration<Target>("target", "What a measure is to reach") {
        DataWord("kind", \.kind, "What kind of target it is")
        DataNumber("value", optional: \.value?.doubleValue, "The value to reach, or the lower end of a range")
        DataNumber("upper", optional: \.upper?.doubleValue, "The upper end of a range")
        DataText("text", \.text, "As it is printed")
        DataText("note", optional: \.note, "Whose figure it is taken from, and of when")
    }
}

extension Measure.Benchmark: DataThing {
    static let data = DataDeclaration<Measure.Benchmark>("benchmark", "A figure from elsewhere") {
        DataNumber("value", \.value.doubleValue, "The figure")
        DataText("text", \.text, "As it is printed")
        DataText("source", optional: \.source, "Where it comes from")
        DataText("period", optional: \.period?.canonical, "The period that it is for")
    }
}

extension Reading: DataThing {
    static let data = DataDeclaration<Reading>("reading", "What a measure was in one period") {
        DataText("period", \.period.canonical, "The period: `2022-10`, `2022-Q4`, `2022-23` or the like")
        DataText("interval", \.period.interval, "The period as an ISO 8601 interval")
        DataText("label", \.period.label, "The period as tables print it")
        DataNumber("value", optional: \.value?.doubleValue, "The figure")
        DataWord("missing", optional: \.absence?.symbol, "Why there is none: not available, not applicable or withheld")
        DataWords(
            "markers",
            optional: { reading in reading.measurement.flatMap { $0.markers.isEmpty ? nil : $0.markers } },
            "Provisional, revised, estimated, break in series, or too low to show"
        )
        DataText("text", \.text, "As it is printed, or why there is no figure")
    }
}

extension Direction: DataThing {
    static let data = DataDeclaration<Direction>("direction", "The step from one reading to the next") {
        DataWord("arrow", \.arrow, "Which way the number moved")
        DataNumber("change", \.change.doubleValue, "By how much, with its sign")
        DataWord("verdict", \.verdict, "Whether that is good")
    }
}
