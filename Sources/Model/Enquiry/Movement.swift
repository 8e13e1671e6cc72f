internal import Measures

/// How a measure moved: since members were told, or, where they were not, since the reading before.
struct Movement {
    /// By how much, with its sign.
    let change: Decimal
    /// Whether that is good; `nil` where the two figures are not like for like.
    let verdict: Direction.Verdict?
    /// Whether it is more than the measure usually moves.
    ///
    /// Where there are too few readings to know, it has to be a twentieth of the earlier figure.
    let isBeyondUsual: Bool
    /// Whether it is against what members were told.
    let isSinceTold: Bool

    /// How a measure moved; `nil` where there are not two figures to compare.
    init?(_ change: MeasureToldAndNow, _ standing: MeasureStanding, usual: UsualStep?) {
        if change.told != nil {
            guard let since = change.sinceTold, change.state == .newFigure || change.state == .revised else {
                return nil
            }
            self.change = since.change
            verdict = since.verdict
            isBeyondUsual =
                !since.isWithinUsual && (usual != nil || Self.isNotable(since.change, of: change.told?.value))
            isSinceTold = true
        } else {
            // What runs up within the year is always more than it was the month before.
            guard let direction = standing.direction, direction.isCurrent, standing.measure.details.accumulates == nil
            else { return nil }
            let before = standing.current?.value.map { $0 - direction.change }
            self.change = direction.change
            verdict = direction.crossesBreak ? nil : direction.verdict
            isBeyondUsual = usual.map { !$0.covers(direction.change) } ?? Self.isNotable(direction.change, of: before)
            isSinceTold = false
        }
    }

    private static func isNotable(_ change: Decimal, of before: Decimal?) -> Bool {
        guard let before, !before.isZero else { return !change.isZero }
        return change.magnitude.doubleValue >= before.magnitude.doubleValue / 20
    }
}
