internal import Charts
internal import Diagnostics
internal import Indicators
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A KPI as a row of a scorecard.
struct KPIRow: TemplateModel {
    let id: String
    let ref: String?
    let title: HTML
    let plainTitle: String
    let address: String
    let priorityNumber: String
    let priorityTitle: String
    let priorityAddress: String
    let readings: [ReadingCell]
    let sparkline: HTML?
    let target: String
    let rating: KPIRatingTag
    let reason: String
    let direction: DirectionTag?
    let benchmark: String?
    let benchmarkSource: String?
    let flags: [String]
    let link: String?

    static let fields = Fields<KPIRow>("A KPI as a row of a scorecard") {
        Text("id", "the KPI's id", \.id)
        OptionalText("ref", "the number that papers print beside it", \.ref)
        Markup("title", "what it measures, with abbreviations written out at their first use", \.title)
        Text("plainTitle", "what it measures", \.plainTitle)
        Link("address", "the way to the KPI's page", \.address)
        Text("priorityNumber", "the number of its priority", \.priorityNumber)
        Text("priorityTitle", "the title of its priority", \.priorityTitle)
        Link("priorityAddress", "the way to its priority", \.priorityAddress)
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
    mutating func kpiRows(of priority: Priority) -> [KPIRow] {
        (site.snapshot.kpis[priority.id] ?? []).map { row(for: $0, of: priority) }
    }

    /// A KPI as a row.
    mutating func row(for standing: KPIStanding, of priority: Priority) -> KPIRow {
        let indicator = standing.kpi.indicator
        let target = target(of: Reference(.priority, priority.id))
        return KPIRow(
            id: standing.id,
            ref: indicator.ref,
            title: html(text: indicator.title.value),
            plainTitle: indicator.title.value,
            address: way(to: SiteMap.kpi(standing.id)),
            priorityNumber: "\(priority.number.value)",
            priorityTitle: priority.title.value,
            priorityAddress: target?.address ?? way(to: SiteMap.priority(priority.id)),
            readings: lastReadings(of: standing),
            sparkline: Sparkline(indicator: indicator, asAt: site.snapshot.asAt)?.svg,
            target: standing.standing.target.phraseAlone,
            rating: KPIRatingTag(standing.standing.rating),
            reason: Self.reason(in: standing.standing.sentence, after: standing.standing.rating.name),
            direction: standing.standing.direction.map { DirectionTag($0, unit: indicator.unit) },
            benchmark: indicator.benchmark?.text,
            benchmarkSource: indicator.benchmark?.source,
            flags: indicator.flags,
            link: indicator.link
        )
    }

    /// What a sentence says of a rating that stands before it already: the sentence without the rating's name.
    static func reason(in sentence: String, after rating: String) -> String {
        guard sentence.hasPrefix(rating) else { return sentence }
        return capitalised(String(sentence.dropFirst(rating.count).drop { ":, ".contains($0) }))
    }

    /// The last few readings that have a value, and before them the reason where the current one has none.
    private func lastReadings(of standing: KPIStanding) -> [ReadingCell] {
        let current = standing.standing.current
        let missing = current.flatMap { $0.value == nil ? [$0] : nil } ?? []
        let measured = standing.readings.reversed().filter { $0.value != nil }.prefix(Self.shownReadings)
        return (missing + measured).map(ReadingCell.init)
    }
}

extension Target {
    /// The target on its own, with a capital letter.
    var phraseAlone: String { Page.capitalised(phrase) }
}
