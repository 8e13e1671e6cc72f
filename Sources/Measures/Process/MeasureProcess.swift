import Diagnostics

extension Measure {
    /// The behaviour of the values that count as at a day; `nil` without any, and for a measure that a process chart
    /// would not be true of.
    ///
    /// Periods without a value are passed over, so that a moving range spans them. Limits of no width are no limits.
    package func processBehaviour(
        asAt day: Day,
        configuration: ProcessBehaviour.Configuration = ProcessBehaviour.Configuration()
    ) -> ProcessBehaviour? {
        processAsComputed(asAt: day, configuration: configuration)?.judged
    }

    /// The same, exactly as the method computes it: also with limits of no width.
    ///
    /// It is for the data, so that others can compare it with what they compute.
    package func processAsComputed(
        asAt day: Day,
        configuration: ProcessBehaviour.Configuration = ProcessBehaviour.Configuration()
    ) -> ProcessBehaviour? {
        guard hasProcess else { return nil }
        let valued = readings(asAt: day).filter { $0.value != nil }
        return ProcessBehaviour(
            valued.compactMap(\.value),
            segmentsFrom: segmentStarts(in: valued),
            baseline: baseline(in: valued),
            configuration: configuration
        )
    }

    /// Whether its readings may be seen as a process: figures that run up within a year, or that share data with their
    /// neighbours, may not.
    package var hasProcess: Bool {
        periodKind != .rollingYear && details.accumulates == nil && details.rolling?.value != true
    }

    /// Whether two readings can be compared like for like: no break and no rebase lies between them.
    package func isComparable(_ earlier: Period, with later: Period) -> Bool {
        let (first, last) = (min(earlier, later), max(earlier, later))
        return !seriesStarts.contains { first < $0 && $0 <= last }
    }

    /// The periods from which on readings cannot be compared with those before: breaks and rebases.
    ///
    /// Whoever asks about many pairs of readings takes these once.
    package var seriesStarts: [Period] {
        process.rebases.map(\.from)
            + readings.indices.filter { readings[$0].startsNewSeries }.map { readings[$0].period }
    }

    /// The places of the readings, all with values, that begin a segment: those marked as a break, and the first on or
    /// after each rebase.
    private func segmentStarts(in valued: [Reading]) -> Set<Int> {
        var starts = Set(valued.indices.filter { valued[$0].startsNewSeries })
        for rebase in process.rebases {
            if let first = valued.firstIndex(where: { $0.period >= rebase.from }) { starts.insert(first) }
        }
        return starts
    }

    private func baseline(in valued: [Reading]) -> ProcessBehaviour.Baseline {
        switch process.baseline {
        case .all: return .all
        case .points(let number): return .first(number)
        case .stretch(let from, let to):
            let start = valued.firstIndex { $0.period >= from } ?? valued.count
            let end = valued.firstIndex { $0.period > to } ?? valued.count
            return start < end ? .places(start..<end) : .all
        }
    }
}
