package import Measures
@_spi(HTMLProducer) package import SafeHTML

/// A measure over time as a picture, with the words that belong to it.
///
/// The page writes the figure, its caption and the key around it. Nothing in the markup has an id, so a chart may stand
/// on a page more than once. How everything looks is in `charts.css`; without it the drawing has no colours.
package struct RunChart: Hashable, Sendable {
    /// The picture: one element that holds it twice, for narrow and for wide screens.
    ///
    /// Each is an image for screen readers, named by the subtitle; the style sheet shows one of them.
    package let svg: HTML
    /// What the chart shows, as plain text: `Off target: 52.0% in July 2023, worse by 4.7 points since June`.
    package let headline: String
    /// What the chart is, as plain text: the measure, its unit, the kind of period, from when to when.
    package let subtitle: String
    /// The text alternative, as sentences of plain text, for everybody to read.
    package let description: String
    /// What the lines, points and marks mean; only those that the chart has.
    package let key: [KeyEntry]

    /// Draws a judged measure; `nil` where no reading has a value by the day that it is judged as at.
    package init?(_ standing: MeasureStanding) {
        guard let series = ChartSeries(standing) else { return nil }
        let wording = ChartWording(series: series)
        let drawings = ChartSize.all.map { RunChartDrawing(series, size: $0) }
        // Both sizes have the same scale, so that the words are true of either.
        guard let scale = drawings.first?.scale else { return nil }
        let images = drawings.map { $0.drawing.svg(name: ChartPhrases.imageName(wording.subtitle)) }
        svg = HTML(vouchingFor: "<div class=\"chart-drawing\">" + images.joined() + "</div>")
        headline = wording.headline
        subtitle = wording.subtitle
        description = ChartDescription(series: series, scale: scale).text
        key = ChartKey(series: series, scale: scale).entries
    }
}
