internal import Declarations
internal import Measures

extension PublishedRecord.MeasureEntry {
    /// How late figures were said to be; `nil` where they were not said to be.
    var lag: Lag? {
        guard case .group(let entries) = said, let entry = entries.first(where: { $0.key == "lag" }) else { return nil }
        return Lag(written: entry.value.words)
    }
}

extension Measure {
    /// The measure with figures that are due no later than members were told, so that a longer lag never hides a figure
    /// in the report in which it is brought in.
    ///
    /// A record from before a measure's own words were kept says nothing of it.
    func noLater(than entry: PublishedRecord.MeasureEntry?, asAt day: Day) -> Measure {
        guard let lag, let entry, entry.said != nil else { return self }
        var measure = self
        measure.lag = entry.lag.map { $0.before(day) > lag.before(day) ? $0 : lag }
        return measure
    }
}
