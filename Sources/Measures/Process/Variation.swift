/// What the latest value of a series says: usual variation, or a special cause and whether that is good.
package enum Variation: String, Sendable, Hashable, CaseIterable {
    /// Usual variation.
    case common
    /// High, where higher is better.
    case improvingHigh = "improving-high"
    /// Low, where lower is better.
    case improvingLow = "improving-low"
    /// High, where lower is better.
    case concerningHigh = "concerning-high"
    /// Low, where higher is better.
    case concerningLow = "concerning-low"
    /// High, where neither way is better.
    case neitherHigh = "neither-high"
    /// Low, where neither way is better.
    case neitherLow = "neither-low"

    /// What a point says, by which way is better.
    package init(of point: PointClass, polarity: Polarity) {
        guard let isHigh = point.isHigh else {
            self = .common
            return
        }
        switch polarity {
        case .higher: self = isHigh ? .improvingHigh : .concerningLow
        case .lower: self = isHigh ? .concerningHigh : .improvingLow
        case .within, .monitor: self = isHigh ? .neitherHigh : .neitherLow
        }
    }
}

/// Whether a process, as it now is, will meet its target: by its limits, not by its latest value.
package enum Assurance: String, Sendable, Hashable, CaseIterable {
    /// Usual variation never misses it.
    case alwaysMet = "always-met"
    /// Usual variation never reaches it.
    case neverMet = "never-met"
    /// Usual variation may meet it or miss it.
    case hitOrMiss = "hit-or-miss"
}
