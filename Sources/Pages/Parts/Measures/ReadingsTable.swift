internal import Diagnostics
internal import Measures
internal import Model
internal import Templates

/// The readings of a measure as a table.
struct ReadingsTable: TemplateModel {
    let title: String
    let unit: String
    let rows: [ReadingRow]
    let hasTargets: Bool
    let dataAddress: String
    let pageAddress: String?

    static let fields = Fields<ReadingsTable>("The readings of a KPI as a table") {
        Text("title", "what the KPI measures", \.title)
        Text("unit", "what it is counted in", \.unit)
        List("rows", "the readings, the newest first", \.rows)
        YesNo("hasTargets", "whether a target was in force in any of the periods", \.hasTargets)
        Link("dataAddress", "link to the readings as CSV", \.dataAddress)
        OptionalLink("pageAddress", "link to the KPI's page, unless this is it", \.pageAddress)
    }

    init(_ standing: MeasureStanding, on links: PageLinks) {
        let measure = standing.measure
        let revisions = links.site.revisions(of: standing)
        let recorded = links.site.recorded(measure)
        let classes = standing.pointClasses
        title = measure.title.value
        unit = measure.unit.name
        rows = standing.readings.reversed().map { reading in
            ReadingRow(
                reading,
                measure: measure,
                pointClass: classes[reading.period],
                published: revisions.first { $0.period == reading.period }?.published,
                recorded: recorded[reading.period]
            )
        }
        hasTargets =
            recorded.values.contains { $0.target.isRated }
            || standing.readings.contains { measure.target(in: $0.period).isRated }
        let page = SiteMap.measure(standing.id)
        dataAddress = links.root + SiteMap.measureData(standing.id)
        pageAddress = links.page == page ? nil : links.root + page
    }
}

/// One reading of a measure.
struct ReadingRow: TemplateModel {
    let period: String
    let text: String
    let isMissing: Bool
    let markers: [String]
    let target: String
    let rating: MeasureRatingTag
    let note: String?
    let published: String?
    let recordedIn: String?

    init(
        _ reading: Reading,
        measure: Measure,
        pointClass: PointClass?,
        published: String?,
        recorded: RecordedMeasure?
    ) {
        self.published = published
        recordedIn = recorded?.report
        period = reading.period.name
        text = reading.text
        isMissing = reading.value == nil
        markers = reading.measurement?.markers.map(\.meaning) ?? []
        // What members were told then is what the record says, whatever the files say of it now.
        target = (recorded?.target ?? measure.target(in: reading.period)).phraseAlone
        rating = MeasureRatingTag(recorded?.rating ?? measure.rating(in: reading.period))
        note = pointClass.flatMap { $0 == .common ? nil : Page.capitalised($0.meaning) }
    }

    static let fields = Fields<ReadingRow>("One reading of a KPI") {
        Text("period", "the period in words", \.period)
        Text("text", "the reading, or the reason why there is none", \.text)
        YesNo("isMissing", "whether there is none", \.isMissing)
        TextList("markers", "provisional, revised, estimated, break in series, low", \.markers)
        Text("target", "the target in force then", \.target)
        One("rating", "the rating against it", \.rating)
        OptionalText("published", "what members were told, where the reading was revised since", \.published)
        OptionalText(
            "recordedIn",
            "the report whose record gives target and rating, where there is one",
            \.recordedIn
        )
        OptionalText("note", "what is unusual about it, by the rules of process-behaviour charts", \.note)
    }
}

extension MeasureStanding {
    /// What the process-behaviour chart makes of each reading; nothing where the limits are only trial limits.
    var pointClasses: [Period: PointClass] {
        guard let processBehaviour else { return [:] }
        let measured = readings.filter { $0.value != nil }.map(\.period)
        var classes = [Period: PointClass]()
        for segment in processBehaviour.segments where !segment.isTrial {
            for (place, point) in zip(segment.places, segment.points) { classes[measured[place]] = point }
        }
        return classes
    }
}
