/// How far a measure usually moves from one reading to the next: the mean moving range of the segment that it is in.
///
/// It is kept as a sum and a number, so that "no larger than" is decided in whole numbers.
package struct UsualStep: Hashable, Sendable {
    /// From how many readings on there is a usual step.
    package static let fewest = 6

    private let sum: Int128
    private let count: Int128
    private let decimals: Int

    /// The usual step of values in order of time; `nil` where there are too few of them.
    package init?(_ values: [Decimal]) {
        guard values.count >= Self.fewest else { return nil }
        decimals = values.map(\.decimals).max() ?? 0
        let places = decimals
        let whole = values.map { Int128($0.significand(atDecimals: places)) }
        sum = zip(whole.dropFirst(), whole).reduce(0) { $0 + Int128(($1.0 - $1.1).magnitude) }
        count = Int128(whole.count - 1)
    }

    /// Whether a difference is no larger, whichever way it goes.
    package func covers(_ difference: Decimal) -> Bool {
        let places = max(decimals, difference.decimals)
        let scaledSum = sum * Int128(Decimal.powersOfTen[places - decimals])
        return Int128(difference.magnitude.significand(atDecimals: places)) * count <= scaledSum
    }

    /// The step as the nearest binary number, for putting lists in order.
    package var doubleValue: Double { Double(sum) / Double(count) / Double(Decimal.powersOfTen[decimals]) }
}

extension Measure {
    /// The periods from which on readings cannot be compared like for like with those before.
    package var segmentStarts: [Period] {
        Set(readings.filter(\.startsNewSeries).map(\.period) + process.rebases.map(\.from)).sorted()
    }

    /// The readings with a value of the segment that the measure is in as at a day.
    package func currentSegment(asAt day: Day) -> ArraySlice<Reading> {
        let counted = readings(asAt: day)
        guard let last = counted.last?.period, let start = segmentStarts.last(where: { $0 <= last }) else {
            return counted
        }
        return counted.drop { $0.period < start }
    }

    /// How far the measure usually moves, as at a day; `nil` where its segment has too few readings to say.
    package func usualStep(asAt day: Day) -> UsualStep? {
        // Figures that run up within the year always move, by as much as is done in a period.
        guard details.accumulates == nil else { return nil }
        return UsualStep(currentSegment(asAt: day).compactMap(\.value))
    }
}
