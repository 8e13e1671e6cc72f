import Figures
package import Measures

/// What is different about a measure since members were last told.
package struct MeasureChange: Sendable {
    /// A reading that differs from the published one.
    package struct Revision: Sendable, Hashable {
        /// The period.
        package let period: Period
        /// What members were told.
        package let published: String
        /// What it is now.
        package let now: String
        /// Whether members were told why there was none, so that a figure now is an addition.
        package let wasMissing: Bool
    }

    /// A target that differs from the published one.
    package struct TargetChange: Sendable {
        /// What members were told.
        package let published: String
        /// What it is now.
        package let now: String
        /// Whether the new target is easier to meet; `nil` where the two cannot be compared.
        package let isLoosened: Bool?
        /// The rating of the current reading under the published target.
        package let ratingUnderPublished: Rating
        /// The reason recorded for it; `nil` where none is.
        package let reason: String?
    }

    /// Where the measure stands now.
    package let standing: MeasureStanding
    /// The published rating, where it was another.
    package let ratingBefore: Rating?
    /// The published direction, where it was another.
    package let directionBefore: Direction.Verdict?
    /// The change of the target, if there is one.
    package let target: TargetChange?
    /// The readings that were revised, oldest first.
    package let revisions: [Revision]
    /// What else differs from what was published: definition, unit, polarity, printed reference, title.
    package let other: [String]
    /// Whether the measure was not published before.
    package let isNew: Bool

    /// Whether nothing differs.
    package var isEmpty: Bool {
        ratingBefore == nil && directionBefore == nil && target == nil && revisions.isEmpty && other.isEmpty && !isNew
    }

    /// Whether its rating is worse than the published one.
    package var isRatedWorse: Bool {
        guard let before = ratingBefore?.severity, let now = standing.rating.severity else { return false }
        return now > before
    }

    /// Whether its rating is better than the published one.
    package var isRatedBetter: Bool {
        guard let before = ratingBefore?.severity, let now = standing.rating.severity else { return false }
        return now < before
    }
}

extension Rating {
    /// How bad it is, for ratings that judge: 0 on target, 1 near, 2 off.
    var severity: Int? {
        switch self {
        case .onTarget: 0
        case .nearTarget: 1
        case .offTarget: 2
        case .noTarget, .noData: nil
        }
    }
}

extension MeasureChange {
    /// Compares a measure with what was published of it; `nil` where it was not published.
    package init(_ standing: MeasureStanding, published: PublishedRecord.MeasureEntry?) {
        self.standing = standing
        guard let published else {
            ratingBefore = nil
            directionBefore = nil
            target = nil
            revisions = []
            other = []
            isNew = true
            return
        }
        isNew = false
        let now = PublishedRecord.MeasureEntry(standing)
        ratingBefore = now.rating == published.rating ? nil : Rating(rawValue: published.rating)
        directionBefore =
            now.direction == published.direction
            ? nil : published.direction.flatMap(Direction.Verdict.init(rawValue:))
        target = Self.targetChange(standing, now: now, published: published)
        revisions = Self.revisions(standing, published: published)
        other = Self.otherChanges(now: now, published: published)
    }

    private static func targetChange(
        _ standing: MeasureStanding,
        now: PublishedRecord.MeasureEntry,
        published: PublishedRecord.MeasureEntry
    ) -> TargetChange? {
        let measure = standing.measure
        let old = published.target.target(unit: measure.unit)
        guard !standing.target.asksForSame(as: old) else { return nil }
        let recorded = measure.targets.changes.last { $0.now.asksForSame(as: measure.targets.latest) }
        let change = TargetHistory.Change(
            from: standing.period,
            was: .fixed(old),
            now: .fixed(standing.target),
            reason: ""
        )
        return TargetChange(
            published: published.target.text,
            now: now.target.text,
            isLoosened: change.isLoosened,
            ratingUnderPublished: Rating.of(
                standing.current?.value,
                against: old,
                tolerance: measure.tolerance
            ),
            reason: recorded?.reason
        )
    }

    private static func revisions(_ standing: MeasureStanding, published: PublishedRecord.MeasureEntry) -> [Revision] {
        published.readings.compactMap { entry in
            guard let period = Period(entry.period, kind: standing.measure.periodKind) else { return nil }
            let reading = standing.measure.reading(in: period)
            // As numbers: "82%" and "82.0%" are one figure.
            let value = entry.value.flatMap { Decimal($0) }
            let isSame =
                reading?.value == value && (value != nil || reading?.absence?.symbol.rawValue == entry.missing)
            return isSame
                ? nil
                : Revision(
                    period: period,
                    published: entry.text,
                    now: reading?.text ?? "no longer given",
                    wasMissing: value == nil
                )
        }
    }

    private static func otherChanges(
        now: PublishedRecord.MeasureEntry,
        published: PublishedRecord.MeasureEntry
    ) -> [String] {
        RecordedDifference.words([
            ("the title", published.title, now.title),
            ("the definition", published.definition, now.definition),
            ("the unit", published.unit, now.unit),
            ("which way is better", published.better, now.better),
            ("the printed reference", published.ref, now.ref),
            ("the tolerance", published.tolerance, now.tolerance),
        ])
    }
}

extension PublishedRecord.TargetEntry {
    /// The target as a value again.
    package func target(unit: Unit) -> Target {
        let lower = value.flatMap { Decimal($0) }
        switch Target.Kind(rawValue: kind) {
        case .atLeast?:
            return lower.map { .atLeast($0, unit: unit) } ?? .monitor(text: text)
        case .atMost?:
            return lower.map { .atMost($0, unit: unit) } ?? .monitor(text: text)
        case .within?:
            guard let lower, let upper = upper.flatMap({ Decimal($0) }) else { return .monitor(text: text) }
            return .within(lower, upper, unit: unit)
        case .toBeConfirmed?: return .toBeConfirmed(text: text)
        case .monitor?, nil: return .monitor(text: text)
        }
    }
}
