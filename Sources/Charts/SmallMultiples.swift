internal import Diagnostics
package import Measures
@_spi(HTMLProducer) package import SafeHTML

/// A measure and the parts of one dimension, each as a small line on the same scale and the same periods.
package struct SmallMultiples: Sendable {
    /// One of the lines.
    package struct Panel: Sendable {
        /// The group or area; `nil` for the measure as a whole.
        package let name: String?
        /// The latest figure that is drawn.
        package let latest: Reading
        /// The picture, hidden from screen readers, which have the table.
        package let svg: HTML
    }

    /// The whole first, then the parts in the order of the file.
    package let panels: [Panel]

    static let width = 148.0
    static let height = 56.0
    private static let margin = 5.0

    /// Draws a measure with its parts as at a day; `nil` where no part has a figure.
    package init?(_ measure: Measure, parts: [MeasureSeries], asAt day: Day) {
        typealias Line = (name: String?, readings: [Reading])
        let whole: Line = (nil, Array(measure.readings(asAt: day)))
        let all = [whole] + parts.map { Line($0.name.value, $0.readings(asAt: day)) }
        let lines = all.map { line in Line(line.name, line.readings.filter { $0.value != nil }) }
        let drawn = lines.flatMap(\.readings)
        guard lines.dropFirst().contains(where: { !$0.readings.isEmpty }),
            let first = drawn.map(\.period).min(), let last = drawn.map(\.period).max(),
            let length = first.distance(to: last),
            let lowest = drawn.compactMap(\.value?.doubleValue).min(),
            let highest = drawn.compactMap(\.value?.doubleValue).max()
        else { return nil }
        let scale = Scale(first: first, length: length, lowest: lowest, highest: highest)
        panels = lines.compactMap { line in
            guard let latest = line.readings.last else { return nil }
            return Panel(
                name: line.name,
                latest: latest,
                svg: HTML(vouchingFor: Self.drawing(line.readings, on: scale).svg(name: nil))
            )
        }
    }

    /// What all panels have in common.
    private struct Scale {
        let first: Period
        let length: Int
        let lowest: Double
        let highest: Double

        func point(_ reading: Reading) -> Point? {
            guard let value = reading.value?.doubleValue, let place = first.distance(to: reading.period) else {
                return nil
            }
            let share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5
            let x = length == 0 ? width / 2 : margin + (width - 2 * margin) * Double(place) / Double(length)
            return Point(x: x, y: height - margin - share * (height - 2 * margin))
        }
    }

    private static func drawing(_ readings: [Reading], on scale: Scale) -> Drawing {
        var drawing = Drawing(look: "small-multiple", width: width, height: height)
        drawing.add(
            .line(from: Point(x: 0, y: height - 1), to: Point(x: width, y: height - 1)),
            look: "small-multiple-frame"
        )
        var stretch = [Point]()
        func finish() {
            if stretch.count > 1 {
                drawing.add(.polygon(stretch, isClosed: false), look: "sparkline-line")
            } else if let alone = stretch.first {
                drawing.elements.append(.circle(alone, radius: 2, look: "sparkline-alone"))
            }
            stretch = []
        }
        var before: Period?
        for reading in readings {
            guard let point = scale.point(reading) else { continue }
            if let before, before.distance(to: reading.period) != 1 || reading.startsNewSeries { finish() }
            stretch.append(point)
            before = reading.period
        }
        let end = stretch.last
        finish()
        if let end { drawing.elements.append(.circle(end, radius: 3, look: "sparkline-last")) }
        return drawing
    }
}
