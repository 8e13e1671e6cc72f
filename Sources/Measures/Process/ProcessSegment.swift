/// A stretch of a series between two breaks, seen as a process of its own: nothing crosses from one to the next.
package struct ProcessSegment: Hashable, Sendable {
    /// The places of its values in the whole series.
    package let places: Range<Int>
    /// The mean of the baseline; `nil` with too few values.
    package let mean: Double?
    /// The lower limit, not clipped; `nil` with too few values, or where no moving range is left to compute it from.
    package let lower: Double?
    /// The upper limit, not clipped; `nil` where there is no lower one.
    package let upper: Double?
    /// Whether there are too few values for a verdict.
    package let isTrial: Bool
    /// What each value is, in their order; all are common cause where there are too few.
    package let points: [PointClass]
    /// The numbers that limits are compared with, exactly; `nil` with too few values.
    private let series: ProcessSeries?

    init(
        _ values: ArraySlice<Decimal>,
        baseline: ProcessBehaviour.Baseline,
        configuration: ProcessBehaviour.Configuration
    ) {
        places = values.indices
        isTrial = values.count < configuration.minimumReadings
        guard values.count >= configuration.fewestReadings else {
            (mean, lower, upper, series) = (nil, nil, nil, nil)
            points = Array(repeating: .common, count: values.count)
            return
        }
        let series = ProcessSeries(
            Array(values),
            baseline: ProcessSegment.baseline(baseline, in: places),
            screensMovingRanges: configuration.screensMovingRanges
        )
        let scale = Double(Decimal.powersOfTen[series.decimals])
        let mean = Double(series.sum) / Double(series.count) / scale
        if series.keptRanges > 0 {
            let reach = 2.66 * Double(series.rangeSum) / Double(series.keptRanges) / scale
            lower = mean - reach
            upper = mean + reach
        } else {
            lower = nil
            upper = nil
        }
        self.mean = mean
        self.series = series
        points = series.classes()
    }

    /// The values, counted within the segment, that its mean and limits are worked out from.
    private static func baseline(_ baseline: ProcessBehaviour.Baseline, in places: Range<Int>) -> Range<Int> {
        switch baseline {
        case .all: return 0..<places.count
        case .first(let number): return 0..<min(max(number, 1), places.count)
        case .places(let stretch):
            let own = stretch.clamped(to: places)
            guard !own.isEmpty else { return 0..<places.count }
            return own.lowerBound - places.lowerBound..<own.upperBound - places.lowerBound
        }
    }

    /// Whether there are limits.
    package var hasLimits: Bool { lower != nil }

    /// The segment as pages show it and judgements take it: without limits, and without special causes, where the limits
    /// have no width.
    ///
    /// Where one step was screened out and only equal readings are left, the method sets both limits on the mean, and
    /// calls every reading unusual. That says nothing about the service: the readings do not vary enough for limits.
    var judged: ProcessSegment {
        guard let lower, let upper, lower == upper else { return self }
        return ProcessSegment(withoutLimits: self)
    }

    private init(withoutLimits segment: ProcessSegment) {
        places = segment.places
        mean = segment.mean
        (lower, upper, series) = (nil, nil, nil)
        isTrial = segment.isTrial
        points = segment.points.map { _ in .common }
    }

    /// Whether most of its points are special causes, so that its mean and limits describe no one process; never under
    /// trial limits.
    package var isUnstable: Bool {
        !isTrial && points.count { $0 != .common } * 2 > points.count
    }

    /// The limits as a chart draws them and a page prints them: clipped to what the unit allows.
    ///
    /// Nothing is computed with these.
    package func shownLimits(unit: Unit) -> (lower: Double, upper: Double)? {
        guard let lower, let upper else { return nil }
        let (least, most) = unit.bounds
        func clipped(_ limit: Double) -> Double { min(max(limit, least ?? limit), most ?? limit) }
        return (clipped(lower), clipped(upper))
    }

    /// Whether the process will meet a target, by its limits, which are compared unclipped.
    ///
    /// A target on a limit may be met or missed. `nil` without limits, and where there is no target of one side.
    func assurance(of target: Target) -> Assurance? {
        guard let series, hasLimits, let goal = target.value else { return nil }
        let place = series.place(of: goal)
        switch target.kind {
        case .atLeast: return place == 0 ? .hitOrMiss : (place > 0 ? .neverMet : .alwaysMet)
        case .atMost: return place == 0 ? .hitOrMiss : (place > 0 ? .alwaysMet : .neverMet)
        case .within, .monitor, .toBeConfirmed: return nil
        }
    }
}
