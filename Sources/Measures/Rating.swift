/// How a measure stands against its target: always computed, never typed.
package enum Rating: String, Sendable, Hashable, CaseIterable {
    /// The target is met.
    case onTarget = "on-target"
    /// The target is missed by no more than the tolerance.
    case nearTarget = "near-target"
    /// The target is missed by more than the tolerance.
    case offTarget = "off-target"
    /// There is a reading, but no target to rate it against.
    case noTarget = "no-target"
    /// There is no reading in the current period.
    case noData = "no-data"

    /// Whether it says how a reading compares with a target.
    package var isJudgement: Bool { self == .onTarget || self == .nearTarget || self == .offTarget }

    /// How bad it is: 0 on target, 1 near, 2 off target and without data, which count alike; `nil` where there is no
    /// target.
    package var severity: Int? {
        switch self {
        case .onTarget: 0
        case .nearTarget: 1
        case .offTarget, .noData: 2
        case .noTarget: nil
        }
    }

    /// The worse of two ratings; the first where they are as bad, or where one of them says nothing.
    package static func worse(_ one: Rating, _ two: Rating) -> Rating {
        guard let first = one.severity, let second = two.severity else { return one }
        return second > first ? two : one
    }

    /// The rating of a value against a target: decided in whole numbers, so that a boundary is exactly where it says.
    package static func of(_ value: Decimal?, against target: Target, tolerance: Tolerance) -> Rating {
        guard let value else { return .noData }
        guard let miss = target.miss(of: value), let goal = target.value else { return .noTarget }
        if miss.isZero { return .onTarget }
        let missedEnd = value > goal ? target.upper ?? goal : goal
        return tolerance.covers(miss: miss, of: missedEnd) ? .nearTarget : .offTarget
    }
}
