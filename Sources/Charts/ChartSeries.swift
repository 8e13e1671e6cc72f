import Measures

/// What a chart shows of a measure: one slot for each period, with a value or without.
struct ChartSeries {
    /// One period on the chart.
    struct Slot {
        var period: Period
        /// The reading with its value; `nil` where there is none, whatever the reason.
        var reading: Reading?
        /// The value; `nil` where there is none.
        var value: Decimal? { reading?.value }
        /// What the value is in the process; `nil` where no limits are drawn.
        var pointClass: PointClass?
        /// The target in force.
        var target: Target
    }

    /// From how many values on the mean and limits are drawn.
    ///
    /// Useful limits need five or six values (Wheeler, *Understanding Variation*). Limits from fewer would be wider than
    /// anything that was measured.
    static let fewestValuesForLimits = 6
    /// At most so many periods without a value are shown before the first value and after the last, unless there are
    /// more periods with values than that.
    private static let emptyPeriodsShown = 12

    let standing: MeasureStanding
    let slots: [Slot]
    /// How the process behaves; `nil` for a measure that is no process.
    let behaviour: ProcessBehaviour?
    /// Mean and limits of every segment that has enough readings for them.
    let processLines: [ProcessLine]
    /// The slots whose reading is not comparable with those before it.
    let breaks: [Int]
    /// Other places' readings for these periods.
    let comparators: [ComparatorLine]

    /// Mean and limits of one segment, as they are drawn.
    struct ProcessLine {
        var slots: ClosedRange<Int>
        var mean: Double
        var limits: (lower: Double, upper: Double)?
        var isTrial: Bool
    }

    var measure: Measure { standing.measure }

    /// The series of a judged measure; `nil` where no reading has a value.
    init?(_ standing: MeasureStanding) {
        let measure = standing.measure
        let readings = standing.readings.filter { $0.period.kind == measure.periodKind }
        let valued = readings.filter { $0.value != nil }
        guard let first = valued.first?.period, let last = valued.last?.period, let core = first.distance(to: last)
        else { return nil }
        let room = max(core + 1, ChartSeries.emptyPeriodsShown)
        let lead = min(readings.first?.period.distance(to: first) ?? 0, room)
        let trail = min(max(last.distance(to: standing.period) ?? 0, 0), room)

        let behaviour = standing.processBehaviour
        var classes = [Period: PointClass]()
        var lines = [ProcessLine]()
        for segment in behaviour?.segments ?? [] {
            guard let mean = segment.mean else { continue }
            for (place, point) in zip(segment.places, segment.points) { classes[valued[place].period] = point }
            let ends = [segment.places.lowerBound, segment.places.upperBound - 1]
                .compactMap { first.distance(to: valued[$0].period).map { $0 + lead } }
            let limits = segment.shownLimits(unit: measure.unit)
            lines.append(ProcessLine(slots: ends[0]...ends[1], mean: mean, limits: limits, isTrial: segment.isTrial))
        }
        slots = (-lead...core + trail).map { number in
            let period = first.advanced(by: number)
            return Slot(
                period: period,
                reading: measure.reading(in: period),
                pointClass: classes[period],
                target: measure.target(in: period)
            )
        }
        self.standing = standing
        self.behaviour = behaviour
        processLines = lines
        breaks = Self.breaks(in: slots, of: measure)
        comparators = ComparatorLine.all(of: measure, over: slots.map(\.period))
    }

    private static func breaks(in slots: [Slot], of measure: Measure) -> [Int] {
        let starts = measure.seriesStarts
        guard !starts.isEmpty else { return [] }
        let valued = slots.indices.filter { slots[$0].value != nil }
        return zip(valued, valued.dropFirst()).compactMap { before, index in
            starts.contains { slots[before].period < $0 && $0 <= slots[index].period } ? index : nil
        }
    }

    /// The slots that have a value.
    var valued: [Slot] { slots.filter { $0.value != nil } }

    /// The values as binary numbers, to draw with.
    var values: [Double] { slots.compactMap { $0.value?.doubleValue } }

    /// Stretches of slots that a line connects: neighbours with values, no break between them.
    var stretches: [[Int]] {
        var stretches = [[Int]]()
        let begins = Set(breaks)
        for (index, slot) in slots.enumerated() where slot.value != nil {
            let continues = index > 0 && slots[index - 1].value != nil && !begins.contains(index)
            if continues, !stretches.isEmpty {
                stretches[stretches.count - 1].append(index)
            } else {
                stretches.append([index])
            }
        }
        return stretches
    }

    /// Stretches of slots without a value.
    var gaps: [ClosedRange<Int>] { ChartSeries.ranges(of: slots.indices.filter { slots[$0].value == nil }) }

    /// The limits of the current segment as they are drawn; `nil` where there are none.
    var limits: (lower: Double, upper: Double)? { behaviour?.current.shownLimits(unit: measure.unit) }

    /// Consecutive numbers gathered into ranges.
    static func ranges(of indices: [Int]) -> [ClosedRange<Int>] {
        var ranges = [ClosedRange<Int>]()
        for index in indices {
            if let last = ranges.last, last.upperBound == index - 1 {
                ranges[ranges.count - 1] = last.lowerBound...index
            } else {
                ranges.append(index...index)
            }
        }
        return ranges
    }

    /// A computed number with its unit: as precise as the readings, but to one decimal at least where they are below
    /// a thousand.
    func text(ofComputed number: Double) -> String {
        let written = valued.compactMap { $0.value?.decimals }.max() ?? 0
        let decimals = values.contains { abs($0) >= 1000 } ? written : max(1, written)
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        guard let digits = Int64(exactly: (number * scale).rounded()),
            let decimal = Decimal(significand: digits, decimals: decimals)
        else { return ChartPhrases.outOfRange }
        return measure.unit.text(of: decimal)
    }
}
