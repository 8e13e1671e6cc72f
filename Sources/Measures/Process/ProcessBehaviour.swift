/// A series seen as a process: in every segment its mean, the limits of its usual variation, and the points that are
/// not usual (an XmR chart in the manner of NHS England's *Making Data Count*).
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

        /// From how many readings on a segment has a mean, limits and special causes at all.
        ///
        /// Useful limits need five or six values (Wheeler, *Understanding Variation*). Limits from fewer would be wider
        /// than anything that was measured; a site that asks for a verdict from fewer readings gets them from those.
        package var fewestReadings: Int { max(2, min(6, minimumReadings)) }
    }

    /// Which of a segment's values its mean and limits are worked out from.
    package enum Baseline: Hashable, Sendable {
        /// All of them.
        case all
        /// So many at the beginning of each segment; all where a segment has no more.
        case first(Int)
        /// The values at these places of the whole series, in the segment that holds them; all in every other segment.
        case places(Range<Int>)
    }

    /// The segments in order of time; never empty.
    package let segments: [ProcessSegment]
    /// How it was computed.
    package let configuration: Configuration

    /// The behaviour of a series in order of time; `nil` where it has no values.
    ///
    /// - Parameters:
    ///   - values: The values.
    ///   - starts: The places at which a new segment begins, in any order; the first place begins one anyway.
    ///   - baseline: What mean and limits are worked out from.
    ///   - configuration: How the site wants it.
    package init?(
        _ values: [Decimal],
        segmentsFrom starts: Set<Int> = [],
        baseline: Baseline = .all,
        configuration: Configuration = Configuration()
    ) {
        guard !values.isEmpty else { return nil }
        let bounds = [0] + starts.filter { (1..<values.count).contains($0) }.sorted() + [values.count]
        segments = zip(bounds, bounds.dropFirst()).map { start, end in
            ProcessSegment(values[start..<end], baseline: baseline, configuration: configuration)
        }
        self.configuration = configuration
    }

    private init(_ segments: [ProcessSegment], configuration: Configuration) {
        self.segments = segments
        self.configuration = configuration
    }

    /// The behaviour as pages show it and judgements take it: limits of no width are no limits.
    var judged: ProcessBehaviour { ProcessBehaviour(segments.map(\.judged), configuration: configuration) }

    /// The segment that holds the latest value.
    package var current: ProcessSegment { segments[segments.count - 1] }

    /// What each value of the series is, in their order.
    package var points: [PointClass] { segments.flatMap(\.points) }

    /// From how many readings on there is a verdict.
    package var minimumReadings: Int { configuration.minimumReadings }

    /// The mean of the current segment; `nil` with too few readings.
    package var mean: Double? { current.mean }
    /// The lower limit of the current segment, not clipped.
    package var lower: Double? { current.lower }
    /// The upper limit of the current segment, not clipped.
    package var upper: Double? { current.upper }
    /// Whether the current segment has too few readings for a verdict.
    package var isTrial: Bool { current.isTrial }

    /// What the latest value says of the process; `nil` under trial limits, which allow no verdict.
    package func variation(polarity: Polarity) -> Variation? {
        guard !current.isTrial, let last = current.points.last else { return nil }
        return Variation(of: last, polarity: polarity)
    }

    /// Whether the process as it now is will meet a target; `nil` under trial limits, without limits, and where there
    /// is no target of one side.
    package func assurance(of target: Target) -> Assurance? {
        current.isTrial ? nil : current.assurance(of: target)
    }

    /// What the latest point says: better or worse than usual, level where it is as usual, neutral where neither way
    /// is better; `nil` under trial limits, which allow no verdict.
    package func verdict(polarity: Polarity) -> Direction.Verdict? {
        switch variation(polarity: polarity) {
        case .common: .level
        case .improvingHigh, .improvingLow: .better
        case .concerningHigh, .concerningLow: .worse
        case .neitherHigh, .neitherLow: .neutral
        case nil: nil
        }
    }
}
