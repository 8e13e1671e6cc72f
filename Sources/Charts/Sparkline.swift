package import Measures
@_spi(HTMLProducer) package import SafeHTML

/// A measure over time as a line of the height of a word, for a table that has the figures.
package struct Sparkline: Hashable, Sendable {
    /// The picture, hidden from screen readers.
    package let svg: HTML

    static let width = 120.0
    static let height = 28.0
    private static let margin = 4.0

    /// Draws a judged measure; `nil` where no reading has a value by the day that it is judged as at.
    package init?(_ standing: MeasureStanding) {
        guard let series = ChartSeries(standing) else { return nil }
        svg = HTML(vouchingFor: Sparkline.drawing(series).svg(name: nil))
    }

    /// The line with its gaps, and the latest reading as a point.
    static func drawing(_ series: ChartSeries) -> Drawing {
        var drawing = Drawing(look: "sparkline", width: width, height: height)
        let (lowest, highest) = (series.values.min() ?? 0, series.values.max() ?? 0)
        let step = (width - 2 * margin) / Double(max(series.slots.count - 1, 1))
        func point(_ index: Int) -> Point? {
            guard let value = series.slots[index].value?.doubleValue else { return nil }
            // A level series runs along the middle.
            let share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5
            let x = series.slots.count == 1 ? width / 2 : margin + step * Double(index)
            return Point(x: x, y: height - margin - share * (height - 2 * margin))
        }
        for stretch in series.stretches {
            let points = stretch.compactMap(point)
            if points.count == 1 {
                // A reading alone, between gaps, is a dot: no line leads to it.
                drawing.elements.append(.circle(points[0], radius: 2, look: "sparkline-alone"))
            } else {
                drawing.add(.polygon(points, isClosed: false), look: "sparkline-line")
            }
        }
        if let last = series.stretches.last?.last, let end = point(last) {
            drawing.elements.append(.circle(end, radius: 3, look: "sparkline-last"))
        }
        return drawing
    }
}
