/// Which way a measure moved between its latest reading and the one before it, and whether that is good.
package struct Direction: Hashable, Sendable {
    /// Which way the number moved, at the precision shown.
    package enum Arrow: String, Sendable, Hashable, CaseIterable {
        /// It rose.
        case up
        /// It fell.
        case down
        /// Both numbers are the same as printed.
        case level
    }

    /// Whether the move is good.
    package enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// It moved the right way.
        case better
        /// It moved the wrong way.
        case worse
        /// It did not move.
        case level
        /// It moved, and neither way is better.
        case neutral
    }

    /// Which way the number moved.
    package let arrow: Arrow
    /// By how much, with its sign, to the decimals that both readings have: 52.0 after 47.3 is 4.7.
    package let change: Decimal
    /// Whether the readings differ, and by less than the coarser of them can show.
    package let isBelowPrecision: Bool
    /// Whether that is good.
    package let verdict: Verdict
    /// The period of the earlier reading.
    package let from: Period
    /// The period of the later reading.
    package let to: Period
    /// Whether the two are not like for like: a break or a rebase lies between them, so that neither is better.
    package let crossesBreak: Bool
    /// Whether the later reading is the current period's, so that it need not be said which it is.
    package var isCurrent = true

    /// Compares two readings; `nil` unless both have a value.
    ///
    /// The target is the one in force at the later reading; where `within` is better, its range decides. Across the start
    /// of a segment there is a move, and no verdict.
    package init?(
        from earlier: Reading,
        to later: Reading,
        polarity: Polarity,
        target: Target,
        isComparable: Bool = true
    ) {
        guard let before = earlier.value, let after = later.value else { return nil }
        change = after.change(since: before)
        isBelowPrecision = change.isZero && after != before
        arrow = change.isZero ? .level : (change.isNegative ? .down : .up)
        crossesBreak = later.startsNewSeries || !isComparable
        verdict =
            crossesBreak
            ? .neutral : Direction.verdict(from: before, to: after, polarity: polarity, target: target)
        from = earlier.period
        to = later.period
    }

    /// Whether a move from one value to another is good.
    package static func verdict(
        from before: Decimal,
        to after: Decimal,
        polarity: Polarity,
        target: Target
    ) -> Verdict {
        if after.change(since: before).isZero { return .level }
        switch polarity {
        case .higher: return after > before ? .better : .worse
        case .lower: return after < before ? .better : .worse
        case .monitor: return .neutral
        case .within:
            guard target.kind == .within, let missBefore = target.miss(of: before),
                let missAfter = target.miss(of: after)
            else { return .neutral }
            return missAfter == missBefore ? .neutral : (missAfter < missBefore ? .better : .worse)
        }
    }
}
