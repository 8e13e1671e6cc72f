internal import Charts
internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A measure as a row of a scorecard.
struct MeasureRow: TemplateModel {
    let id: String
    let ref: String?
    let title: String
    let address: String
    let priorityNumber: String
    let priorityTitle: String
    let priorityAddress: String
    let readings: [ReadingCell]
    let sparkline: HTML?
    let target: String
    let rating: MeasureRatingTag
    let reason: String
    let direction: DirectionTag?
    let benchmark: String?
    let benchmarkSource: String?
    let flags: [String]
    let link: String?
    let commentary: CommentaryEntry?

    static let fields = Fields<MeasureRow>("A KPI as a row of a scorecard") {
        Text("id", "the KPI's id", \.id)
        OptionalText("ref", "the number that papers print beside it", \.ref)
        Text("title", "what it measures", \.title)
        Link("address", "link to the KPI's page", \.address)
        Text("priorityNumber", "the number of its priority", \.priorityNumber)
        Text("priorityTitle", "the title of its priority", \.priorityTitle)
        Link("priorityAddress", "link to its priority", \.priorityAddress)
        List("readings", "the last readings, the newest first", \.readings)
        OptionalMarkup("sparkline", "a small picture of the readings", \.sparkline)
        Text("target", "the target in force", \.target)
        One("rating", "the rating", \.rating)
        Text("reason", "the reason for the rating, in a sentence", \.reason)
        OptionalOne("direction", "the direction of travel; absent until there are two readings", \.direction)
        OptionalText("benchmark", "a figure of somebody else's to compare with", \.benchmark)
        OptionalText("benchmarkSource", "whose it is", \.benchmarkSource)
        TextList("flags", "words about the KPI, such as new", \.flags)
        OptionalText("link", "a cross-reference, such as a line of the finance plan", \.link)
        OptionalOne("commentary", "what the service says of it in this report", \.commentary)
    }
}

/// A reading in a table or list.
struct ReadingCell: TemplateModel {
    let period: String
    let text: String
    let isMissing: Bool
    let markers: [String]

    init(_ reading: Reading) {
        period = reading.period.label
        text = reading.text
        isMissing = reading.value == nil
        markers = reading.measurement?.markers.map(\.meaning) ?? []
    }

    static let fields = Fields<ReadingCell>("A reading") {
        Text("period", "the period, as papers print it", \.period)
        Text("text", "the reading, or the reason why there is none", \.text)
        YesNo("isMissing", "whether there is none", \.isMissing)
        TextList("markers", "provisional, revised, estimated, break in series, low", \.markers)
    }
}

extension Page {
    /// How many readings a scorecard shows.
    private static let shownReadings = 3

    /// The scorecard of a priority.
    func measureRows(of priority: Priority) -> [MeasureRow] {
        (site.snapshot.measures[priority.id] ?? []).map { row(for: $0, of: priority) }
    }

    /// A measure as a row.
    func row(for standing: MeasureStanding, of priority: Priority) -> MeasureRow {
        let measure = standing.measure
        let target = target(of: Reference(.priority, priority.id))
        return MeasureRow(
            id: standing.id,
            ref: measure.ref,
            title: measure.title.value,
            address: address(of: SiteMap.measure(standing.id)),
            priorityNumber: "\(priority.number.value)",
            priorityTitle: priority.title.value,
            priorityAddress: target?.address ?? address(of: SiteMap.priority(priority.id)),
            readings: lastReadings(of: standing),
            sparkline: Sparkline(standing)?.svg,
            target: standing.target.phraseAlone,
            rating: MeasureRatingTag(standing.rating),
            reason: standing.reason,
            direction: standing.direction.map { DirectionTag($0, unit: measure.unit) },
            benchmark: measure.benchmark?.text,
            benchmarkSource: measure.benchmark?.source,
            flags: measure.flags,
            link: measure.link,
            commentary: CommentaryEntry.current(standing, on: self)
        )
    }

    /// The last few readings that have a value, and before them the reason where the current one has none.
    private func lastReadings(of standing: MeasureStanding) -> [ReadingCell] {
        let current = standing.current
        let missing = current.flatMap { $0.value == nil ? [$0] : nil } ?? []
        let measured = standing.readings.reversed().filter { $0.value != nil }.prefix(Self.shownReadings)
        return (missing + measured).map(ReadingCell.init)
    }
}

extension Target {
    /// The target on its own, with a capital letter.
    var phraseAlone: String { Page.capitalised(phrase) }
}
