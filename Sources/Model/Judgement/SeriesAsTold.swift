internal import Figures
internal import Measures

/// The readings of a measure as members were told them, with those that have come since.
///
/// What was told and is no longer there, or is another figure now, is remembered here, so that neither can make a later
/// reading look better.
struct SeriesAsTold {
    /// The measure with these readings; `nil` where all that was told is as it was.
    let measure: Measure?
    /// Whether a segment starts that members were not told of.
    let hasNewBreak: Bool
    /// Whether a period between the told reading and the latest one has no figure.
    let hasGap: Bool

    init(_ now: Measure, told: MeasureToldAndNow.Told, asAt day: Day) {
        let counted = now.readings(asAt: day)
        let last = told.period
        let toldBreaks = told.entry.breaks.map { Set($0) }
        hasNewBreak = now.segmentStarts.contains { start in
            guard let latest = counted.last?.period, start <= latest else { return false }
            if let toldBreaks { return !toldBreaks.contains(start.canonical) }
            return last.map { start > $0 } ?? false
        }
        let latest = counted.last { $0.value != nil }?.period
        if let last, let latest, let distance = last.distance(to: latest), distance > 1 {
            hasGap = counted.count { $0.period > last && $0.period < latest && $0.value != nil } < distance - 1
        } else {
            hasGap = false
        }
        measure = Self.restored(now, told: told, asAt: day)
    }

    /// The measure with every reading of the record as it was, but for that of the current period, which may be
    /// revised for the better.
    private static func restored(_ now: Measure, told: MeasureToldAndNow.Told, asAt day: Day) -> Measure? {
        let current = now.currentPeriod(asAt: day)
        let breaks = told.entry.breaks.map { Set($0) }
        var changed = [Period: Reading]()
        for (period, entry) in told.readings where period != current {
            guard let value = entry.value.flatMap({ Decimal($0) }) else { continue }
            let reading = now.reading(in: period)
            // A record from before breaks were kept says nothing of them.
            let isBreak = breaks?.contains(entry.period) ?? reading?.startsNewSeries ?? false
            if reading?.value == value, reading?.startsNewSeries == isBreak { continue }
            let measurement = Reading.Measurement(
                value: value,
                text: entry.text,
                markers: isBreak ? [.breakInSeries] : []
            )
            changed[period] = Reading(period: period, content: .value(measurement))
        }
        guard !changed.isEmpty else { return nil }
        var restored = now
        restored.readings = now.readings.filter { changed[$0.period] == nil } + changed.values
        restored.readings.sort { $0.period < $1.period }
        return restored
    }
}
