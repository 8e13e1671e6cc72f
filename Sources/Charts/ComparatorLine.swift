internal import Diagnostics
import Measures

/// Another place's readings, as far as the chart of a measure has periods for them.
struct ComparatorLine {
    let name: String
    /// The value in each slot; `nil` where none is known for it.
    let values: [Decimal?]
    /// The latest reading that is drawn.
    let latest: Reading

    /// At most so many are drawn; all are in the table below the chart.
    static let most = 4

    /// The comparators of a measure that have a figure for any of the periods.
    static func all(of measure: Measure, over periods: [Period]) -> [ComparatorLine] {
        measure.comparators.lazy.compactMap { ComparatorLine($0, over: periods) }.prefix(most).map(\.self)
    }

    private init?(_ comparator: MeasureSeries, over periods: [Period]) {
        var latest: Reading?
        let valued = comparator.readings.filter { $0.value != nil }
        var next = 0
        values = periods.map { period in
            // Both are in order, so that one walk over each is enough; a year's figure holds for all its months.
            while next < valued.count, valued[next].period.lastDay < period.lastDay { next += 1 }
            guard next < valued.count, valued[next].period.firstDay <= period.firstDay,
                period.lastDay <= valued[next].period.lastDay
            else { return nil }
            latest = valued[next]
            return valued[next].value
        }
        guard let latest else { return nil }
        self.latest = latest
        name = comparator.name.value
    }

    /// The slots that a line connects.
    var stretches: [ClosedRange<Int>] { ChartSeries.ranges(of: values.indices.filter { values[$0] != nil }) }

    /// The last slot with a value.
    var end: Int { values.lastIndex { $0 != nil } ?? 0 }
}

extension RunChartDrawing {
    /// Other places' readings, as thin lines.
    func drawComparators(_ drawing: inout Drawing) {
        for line in series.comparators {
            for stretch in line.stretches {
                let points = stretch.compactMap { slot in
                    line.values[slot].map { Point(x: frame.x(slot), y: frame.y($0.doubleValue)) }
                }
                guard points.count > 1 else {
                    drawing.add(
                        frame.level(line.values[stretch.lowerBound]?.doubleValue ?? 0, over: stretch),
                        look: "chart-benchmark"
                    )
                    continue
                }
                drawing.add(.polygon(points, isClosed: false), look: "chart-benchmark")
            }
        }
    }
}
