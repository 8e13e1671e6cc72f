internal import Diagnostics
package import Measures

/// Where something stands in a list that says "worst first": what answers a duty first, then by how large the change
/// or the miss is, then by how long it has lasted; never by the order of the files.
package struct Ranking: Hashable, Sendable, Comparable {
    /// Whether it answers an inspection finding or another duty.
    package let answersDuty: Bool
    /// How large it is: in units of the measure's usual step, or in months.
    ///
    /// Where there are too few readings, it is relative to the target or to what was told.
    package let size: Double
    /// How long it has lasted: in readings, or in months.
    package let lasted: Double
    /// What decides in the end.
    package let name: String

    /// Ranks by the parts.
    package init(answersDuty: Bool, size: Double, lasted: Double, name: String) {
        self.answersDuty = answersDuty
        self.size = size.isFinite ? size : .greatestFiniteMagnitude
        self.lasted = lasted
        self.name = name
    }

    /// The worse one first.
    package static func < (left: Ranking, right: Ranking) -> Bool {
        if left.answersDuty != right.answersDuty { return left.answersDuty }
        if left.size != right.size { return left.size > right.size }
        if left.lasted != right.lasted { return left.lasted > right.lasted }
        return left.name < right.name
    }
}

extension MeasureToldAndNow {
    /// Its rank by how far it moved since members were told.
    package var rankByChange: Ranking { rank(of: sinceTold?.change.magnitude, against: told?.value) }

    /// Its rank by how far it misses its target.
    package var rankByMiss: Ranking {
        let target = standing?.heldTo?.target ?? standing?.target
        let miss = standing?.current?.value.flatMap { value in target?.miss(of: value) }
        return rank(of: miss, against: target?.value)
    }

    private func rank(of amount: Decimal?, against other: Decimal?) -> Ranking {
        let duties = standing.map { !$0.measure.details.requires.isEmpty } ?? (told?.entry.requires != nil)
        return Ranking(
            answersDuty: duties,
            size: size(of: amount, against: other),
            lasted: Double(standing?.readingsOffTarget ?? 0),
            name: id
        )
    }

    private func size(of amount: Decimal?, against other: Decimal?) -> Double {
        guard let amount, !amount.isZero else { return 0 }
        if let standing, let step = standing.measure.usualStep(asAt: standing.asAt)?.doubleValue, step > 0 {
            return amount.magnitude.doubleValue / step
        }
        // Relative to nothing, any amount is as large as can be.
        guard let other, !other.isZero else { return .greatestFiniteMagnitude }
        return amount.magnitude.doubleValue / other.magnitude.doubleValue
    }
}

extension MeasureStanding {
    /// How many of the latest readings with a value are off target without interruption.
    package var readingsOffTarget: Int {
        readings.reversed().lazy.filter { $0.value != nil }
            .prefix { measure.rating(in: $0.period) == .offTarget }.count
    }
}

extension MilestoneToldAndNow {
    /// Its rank by how far its date has passed, or was moved.
    package func rank(asAt day: Day) -> Ranking {
        let due = standing?.milestone.dueDay ?? told?.due ?? day
        let moved = told?.due.map { max(0, $0.months(to: due)) } ?? 0
        let late = max(0, (told?.due).map { min($0, due) }?.months(to: day) ?? due.months(to: day))
        return Ranking(
            answersDuty: standing.map { !$0.milestone.requires.isEmpty } ?? (told?.entry.requires != nil),
            size: max(moved, late),
            lasted: late,
            name: id
        )
    }
}

extension Day {
    /// How many months later another day is; days count as thirtieths.
    fileprivate func months(to other: Day) -> Double {
        Double((other.year - year) * 12 + other.month - month) + Double(other.day - day) / 30
    }
}
