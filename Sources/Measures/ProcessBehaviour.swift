/// A series seen as a process: its mean, the limits of its usual variation, and the points that are not usual (an XmR
/// chart in the manner of NHS England's *Making Data Count*).
///
/// Classes are decided in whole numbers, from the digits as written, so that no binary rounding can put a point on the
/// wrong side of a line. See docs/decisions/process-behaviour.md for sources and choices.
package struct ProcessBehaviour: Hashable, Sendable {
    /// How a site wants it computed.
    package struct Configuration: Hashable, Sendable {
        /// From how many readings on limits are more than trial limits.
        package var minimumReadings: Int
        /// Whether moving ranges of 3.267 times their mean or more are left out of the limits, once.
        package var screensMovingRanges: Bool

        /// Thirteen readings, with screening, unless said otherwise.
        package init(minimumReadings: Int = 13, screensMovingRanges: Bool = true) {
            self.minimumReadings = minimumReadings
            self.screensMovingRanges = screensMovingRanges
        }
    }

    /// The mean of all values.
    package let mean: Double
    /// The lower limit, not clipped; `nil` where no moving range is left to compute it from.
    package let lower: Double?
    /// The upper limit, not clipped; `nil` where no moving range is left to compute it from.
    package let upper: Double?
    /// Whether there are too few readings for a verdict.
    package let isTrial: Bool
    /// From how many readings on there is a verdict.
    package let minimumReadings: Int
    /// What each value is, in their order.
    package let points: [PointClass]

    /// The behaviour of a series in order of time; `nil` below two values.
    package init?(_ values: [Decimal], configuration: Configuration = Configuration()) {
        guard values.count >= 2 else { return nil }
        let series = ProcessSeries(values, screensMovingRanges: configuration.screensMovingRanges)
        let scale = Double(Decimal.powersOfTen[series.decimals])
        mean = Double(series.sum) / Double(values.count) / scale
        if series.keptRanges > 0 {
            let reach = 2.66 * Double(series.rangeSum) / Double(series.keptRanges) / scale
            lower = mean - reach
            upper = mean + reach
        } else {
            lower = nil
            upper = nil
        }
        minimumReadings = configuration.minimumReadings
        isTrial = values.count < configuration.minimumReadings
        points = series.classes()
    }

    /// The limits as a chart draws them: clipped to what the unit allows.
    ///
    /// Nothing is computed with these.
    package func shownLimits(unit: Unit) -> (lower: Double, upper: Double)? {
        guard let lower, let upper else { return nil }
        let bounds = unit.bounds
        return (max(lower, bounds.lower ?? lower), min(upper, bounds.upper ?? upper))
    }

    /// What the latest point says: better or worse than usual, level where it is as usual, neutral where neither way
    /// is better; `nil` under trial limits, which allow no verdict.
    package func verdict(polarity: Polarity) -> Direction.Verdict? {
        guard !isTrial, let last = points.last else { return nil }
        guard let isHigh = last.isHigh else { return .level }
        switch polarity {
        case .higher: return isHigh ? .better : .worse
        case .lower: return isHigh ? .worse : .better
        case .within, .monitor: return .neutral
        }
    }
}

/// What a point of a series is: common cause, or the special cause that shows it to be out of the usual.
package enum PointClass: String, Sendable, Hashable, CaseIterable {
    /// Usual variation.
    case common
    /// Above the upper limit.
    case aboveLimit = "above-limit"
    /// Below the lower limit.
    case belowLimit = "below-limit"
    /// One of seven or more points, each higher than the one before.
    case trendUp = "trend-up"
    /// One of seven or more points, each lower than the one before.
    case trendDown = "trend-down"
    /// One of two points, of three above the mean, that are beyond two thirds of the way to the upper limit.
    case twoOfThreeAbove = "two-of-three-above"
    /// One of two points, of three below the mean, that are beyond two thirds of the way to the lower limit.
    case twoOfThreeBelow = "two-of-three-below"
    /// One of seven or more points in a row above the mean.
    case shiftAbove = "shift-above"
    /// One of seven or more points in a row below the mean.
    case shiftBelow = "shift-below"

    /// Whether it points upwards; `nil` for common cause.
    package var isHigh: Bool? {
        switch self {
        case .common: nil
        case .aboveLimit, .trendUp, .twoOfThreeAbove, .shiftAbove: true
        case .belowLimit, .trendDown, .twoOfThreeBelow, .shiftBelow: false
        }
    }

    /// In words: `above the upper limit`.
    package var meaning: String {
        switch self {
        case .common: "usual variation"
        case .aboveLimit: "above the upper limit"
        case .belowLimit: "below the lower limit"
        case .trendUp: "one of seven or more rising points"
        case .trendDown: "one of seven or more falling points"
        case .twoOfThreeAbove: "two of three points close to the upper limit"
        case .twoOfThreeBelow: "two of three points close to the lower limit"
        case .shiftAbove: "one of seven or more points above the mean"
        case .shiftBelow: "one of seven or more points below the mean"
        }
    }
}

extension Measure {
    /// The behaviour of the values that count as at a day; `nil` below two values.
    ///
    /// Periods without a value are passed over, so that the moving range spans them.
    package func processBehaviour(
        asAt day: Day,
        configuration: ProcessBehaviour.Configuration = ProcessBehaviour.Configuration()
    ) -> ProcessBehaviour? {
        ProcessBehaviour(readings(asAt: day).compactMap(\.value), configuration: configuration)
    }
}
