internal import Charts
internal import Diagnostics
internal import Measures
internal import SafeHTML
internal import Templates

/// A measure beside the same measure elsewhere, or beside the parts of one dimension.
struct SeriesFigure: TemplateModel {
    let id: String
    let heading: String
    let caption: String
    let panels: [SeriesPanel]
    var hasPanels: Bool { !panels.isEmpty }
    let periods: [String]
    let rows: [SeriesRow]
    let note: String?

    static let fields = Fields<SeriesFigure>("A KPI beside other places, or beside its parts") {
        Text("id", "the id of its heading", \.id)
        Text("heading", "what it is set beside", \.heading)
        Text("caption", "what the table holds", \.caption)
        List("panels", "a small chart for the whole and each part, on one scale; none for other places", \.panels)
        YesNo("hasPanels", "whether there are small charts", \.hasPanels)
        TextList("periods", "the periods of the columns, oldest first", \.periods)
        List("rows", "the KPI itself, then the others", \.rows)
        OptionalText("note", "how the parts make the whole, and what the table leaves out", \.note)
    }

    /// At most so many periods are in the table; the file has all.
    private static let mostPeriods = 6

    /// Other places first, by kind of period, then the parts of every dimension.
    static func all(_ standing: MeasureStanding) -> [SeriesFigure] {
        otherPeriods(standing) + elsewhere(standing) + parts(standing)
    }

    private static func otherPeriods(_ standing: MeasureStanding) -> [SeriesFigure] {
        standing.measure.series.filter { $0.role == .otherPeriods }.enumerated().compactMap { number, series in
            SeriesFigure(
                id: "other-periods-\(number + 1)",
                heading: SeriesPhrases.heading(by: series.name.value),
                caption: SeriesPhrases.caption(standing.measure.title.value, by: series.name.value),
                lines: [Line(name: SeriesPhrases.whole, readings: series.readings(asAt: standing.asAt))]
            )
        }
    }

    private static func elsewhere(_ standing: MeasureStanding) -> [SeriesFigure] {
        let comparators = standing.measure.comparators.map {
            Line(name: $0.name.value, readings: $0.readings(asAt: standing.asAt))
        }
        let own = standing.measure.periodKind
        let ofOwnKind = comparators.filter { $0.kind == own }
        let others = Dictionary(grouping: comparators.filter { $0.kind != own }, by: \.kind)
        let groups =
            (ofOwnKind.isEmpty ? [] : [[Line(whole: standing)] + ofOwnKind])
            + others.values.sorted { $0[0].name < $1[0].name }
        return groups.enumerated().compactMap { number, lines in
            SeriesFigure(
                id: number == 0 ? "elsewhere" : "elsewhere-\(number + 1)",
                heading: SeriesPhrases.elsewhere(by: lines[0].kind, own: own),
                caption: SeriesPhrases.elsewhere(standing.measure.title.value),
                lines: lines
            )
        }
    }

    private static func parts(_ standing: MeasureStanding) -> [SeriesFigure] {
        let measure = standing.measure
        return measure.dimensions.enumerated().compactMap { number, dimension in
            let lines = dimension.parts.map {
                Line(name: $0.name.value, readings: $0.readings(asAt: standing.asAt))
            }
            let words = SeriesPhrases.inSentence(dimension.name)
            return SeriesFigure(
                id: "parts-\(number + 1)",
                heading: SeriesPhrases.heading(by: words),
                caption: SeriesPhrases.caption(measure.title.value, by: words),
                lines: [Line(whole: standing)] + lines,
                panels: SmallMultiples(measure, parts: dimension.parts, asAt: standing.asAt)?.panels ?? [],
                note: measure.details.partOfTotal?.value.note
            )
        }
    }

    /// The readings of one row.
    private struct Line {
        let name: String
        let readings: [Reading]

        var kind: Period.Kind? { readings.last?.period.kind }

        init(name: String, readings: [Reading]) {
            self.name = name
            self.readings = readings
        }

        init(whole standing: MeasureStanding) {
            self.init(name: SeriesPhrases.whole, readings: standing.readings)
        }
    }

    private init?(
        id: String,
        heading: String,
        caption: String,
        lines: [Line],
        panels: [SmallMultiples.Panel] = [],
        note: String? = nil
    ) {
        let periods = Set(lines.flatMap { $0.readings.map(\.period) }).sorted()
        guard !periods.isEmpty else { return nil }
        let shown = periods.suffix(Self.mostPeriods)
        self.id = id
        self.heading = heading
        self.caption = caption
        self.periods = shown.map(\.label)
        self.panels = panels.map {
            SeriesPanel(
                name: $0.name ?? SeriesPhrases.whole,
                figure: $0.latest.text,
                period: $0.latest.period.name,
                drawing: $0.svg
            )
        }
        rows = lines.map { line in
            let texts = Dictionary(line.readings.map { ($0.period, $0.text) }, uniquingKeysWith: { first, _ in first })
            return SeriesRow(name: line.name, cells: shown.map { texts[$0] ?? SeriesPhrases.noFigure })
        }
        let older = SeriesPhrases.earlier(periods.count - shown.count, periods[0].kind)
        let notes = [note, older].compactMap(\.self)
        self.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    }
}

/// One small chart of several on one scale.
struct SeriesPanel: TemplateModel {
    let name: String
    let figure: String
    let period: String
    let drawing: HTML

    static let fields = Fields<SeriesPanel>("One small chart of several on one scale") {
        Text("name", "the group or area", \.name)
        Text("figure", "its latest figure", \.figure)
        Text("period", "the period of that figure", \.period)
        Markup("drawing", "the chart, hidden from screen readers", \.drawing)
    }
}

/// One row of figures beside others.
struct SeriesRow: TemplateModel {
    let name: String
    let cells: [String]

    static let fields = Fields<SeriesRow>("The figures of one place or group") {
        Text("name", "the place or group", \.name)
        TextList("cells", "the figures, one for each period", \.cells)
    }
}
