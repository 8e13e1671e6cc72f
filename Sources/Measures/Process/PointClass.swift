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
}
