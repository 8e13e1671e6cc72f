internal import Charts
internal import Diagnostics
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// A chart with everything that belongs to it.
struct ChartFigure: TemplateModel {
    let headline: String
    let subtitle: String
    let drawing: HTML
    let key: [ChartKey]
    let description: String
    let dataAddress: String
    let pageAddress: String?

    static let fields = Fields<ChartFigure>("A chart as a figure") {
        Text("headline", "what the chart shows", \.headline)
        Text("subtitle", "what the chart is", \.subtitle)
        Markup("drawing", "the chart itself", \.drawing)
        List("key", "what its lines and points mean", \.key)
        Text("description", "the same in words", \.description)
        Link("dataAddress", "link to the readings as CSV", \.dataAddress)
        OptionalLink("pageAddress", "link to the KPI's page, unless this is it", \.pageAddress)
    }

    init?(_ standing: MeasureStanding, on links: PageLinks) {
        guard let chart = RunChart(standing) else { return nil }
        let page = SiteMap.measure(standing.id)
        headline = chart.headline
        subtitle = chart.subtitle
        drawing = chart.svg
        key = chart.key.map { ChartKey(symbol: $0.symbol, text: $0.text) }
        description = chart.description
        dataAddress = links.root + SiteMap.measureData(standing.id)
        pageAddress = links.page == page ? nil : links.root + page
    }
}

/// What a line or point of a chart means.
struct ChartKey: TemplateModel {
    let symbol: HTML
    let text: String

    static let fields = Fields<ChartKey>("What a line or point of a chart means") {
        Markup("symbol", "a small picture of it", \.symbol)
        Text("text", "what it means", \.text)
    }
}
