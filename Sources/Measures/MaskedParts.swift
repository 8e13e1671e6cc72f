internal import Diagnostics

extension Measure {
    /// The parts that are off target in a period in which the whole is on target, worst first.
    ///
    /// Parts that add up to the whole have no share in its target: twelve of twenty visits is not too few.
    package func maskedParts(in period: Period) -> [(part: MeasureSeries, reading: Reading)] {
        guard rating(in: period) == .onTarget, details.partOfTotal?.value != .sums else { return [] }
        let target = target(in: period)
        return series.compactMap { part -> (part: MeasureSeries, reading: Reading, miss: Decimal)? in
            guard part.dimension != nil, let reading = part.reading(in: period), let value = reading.value,
                Rating.of(value, against: target, tolerance: tolerance) == .offTarget, let miss = target.miss(of: value)
            else { return nil }
            return (part, reading, miss)
        }
        .sorted { $0.miss > $1.miss }
        .map { ($0.part, $0.reading) }
    }
}
