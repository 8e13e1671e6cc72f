public import Indicators

/// What is different about a KPI since members were last told.
public struct KPIChange: Sendable {
    /// A reading that differs from the published one.
    public struct Revision: Sendable, Hashable {
        /// The period.
        public let period: Period
        /// What members were told.
        public let published: String
        /// What it is now.
        public let now: String
        /// Whether members were told why there was none, so that a figure now is an addition.
        public let wasMissing: Bool
    }

    /// A target that differs from the published one.
    public struct TargetChange: Sendable {
        /// What members were told.
        public let published: String
        /// What it is now.
        public let now: String
        /// Whether the new target is easier to meet; `nil` where the two cannot be compared.
        public let isLoosened: Bool?
        /// The rating of the current reading under the published target.
        public let ratingUnderPublished: Rating
        /// The reason recorded for it; `nil` where none is.
        public let reason: String?
    }

    /// Where the KPI stands now.
    public let standing: KPIStanding
    /// The published rating, where it was another.
    public let ratingBefore: Rating?
    /// The published direction, where it was another.
    public let directionBefore: Direction.Verdict?
    /// The change of the target, if there is one.
    public let target: TargetChange?
    /// The readings that were revised, oldest first.
    public let revisions: [Revision]
    /// What else differs from what was published: definition, unit, polarity, printed reference, title.
    public let other: [String]
    /// Whether the KPI was not published before.
    public let isNew: Bool

    /// Whether nothing differs.
    public var isEmpty: Bool {
        ratingBefore == nil && directionBefore == nil && target == nil && revisions.isEmpty && other.isEmpty && !isNew
    }

    /// Whether its rating is worse than the published one.
    public var isRatedWorse: Bool {
        guard let before = ratingBefore?.severity, let now = standing.standing.rating.severity else { return false }
        return now > before
    }

    /// Whether its rating is better than the published one.
    public var isRatedBetter: Bool {
        guard let before = ratingBefore?.severity, let now = standing.standing.rating.severity else { return false }
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

extension KPIChange {
    /// Compares a KPI with what was published of it; `nil` where it was not published.
    public init(_ standing: KPIStanding, published: PublishedRecord.KPIEntry?) {
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
        let now = PublishedRecord.KPIEntry(standing)
        ratingBefore = now.rating == published.rating ? nil : Rating(rawValue: published.rating)
        directionBefore =
            now.direction == published.direction
            ? nil : published.direction.flatMap(Direction.Verdict.init(rawValue:))
        target = Self.targetChange(standing, now: now, published: published)
        revisions = Self.revisions(standing, published: published)
        other = Self.otherChanges(now: now, published: published)
    }

    private static func targetChange(
        _ standing: KPIStanding,
        now: PublishedRecord.KPIEntry,
        published: PublishedRecord.KPIEntry
    ) -> TargetChange? {
        let indicator = standing.kpi.indicator
        let old = published.target.target(unit: indicator.unit)
        guard !standing.standing.target.asksForSame(as: old) else { return nil }
        let recorded = indicator.targets.changes.last { $0.now.asksForSame(as: indicator.targets.latest) }
        let change = TargetHistory.Change(
            from: standing.standing.period,
            was: .fixed(old),
            now: .fixed(standing.standing.target),
            reason: ""
        )
        return TargetChange(
            published: published.target.text,
            now: now.target.text,
            isLoosened: change.isLoosened,
            ratingUnderPublished: Rating.of(
                standing.standing.current?.value,
                against: old,
                tolerance: indicator.tolerance
            ),
            reason: recorded?.reason
        )
    }

    private static func revisions(_ standing: KPIStanding, published: PublishedRecord.KPIEntry) -> [Revision] {
        published.readings.compactMap { entry in
            guard let period = Period(entry.period, kind: standing.kpi.indicator.periodKind) else { return nil }
            let reading = standing.kpi.indicator.reading(in: period)
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
        now: PublishedRecord.KPIEntry,
        published: PublishedRecord.KPIEntry
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
    public func target(unit: Unit) -> Target {
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
