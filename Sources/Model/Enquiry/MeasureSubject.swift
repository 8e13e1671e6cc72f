internal import Diagnostics
internal import Measures

/// A measure as questions see it.
struct MeasureSubject {
    let change: MeasureToldAndNow
    let standing: MeasureStanding
    let usual: UsualStep?
    let movement: Movement?
    /// How pressing it is: by the larger of how far it moved and how far it misses its target.
    let rank: Ranking
    /// The owner, or else the lead officer of the priority.
    let addressee: String?

    init(_ change: MeasureToldAndNow, _ standing: MeasureStanding, lead: String?) {
        self.change = change
        self.standing = standing
        usual = standing.measure.usualStep(asAt: standing.asAt)
        movement = Movement(change, standing, usual: usual)
        rank = min(change.rankByChange, change.rankByMiss)
        addressee = standing.measure.owner?.value ?? lead
    }

    /// Whether one way is better.
    var isDirected: Bool { standing.measure.polarity == .higher || standing.measure.polarity == .lower }

    /// Whether it got worse by more than usual.
    var gotWorse: Bool {
        if change.told != nil { return change.gotWorse }
        return movement.map { $0.verdict == .worse && $0.isBeyondUsual } ?? false
    }

    /// The last values of the segment that the measure is in, oldest first; none where they run up within the year.
    var latestValues: [Decimal] {
        guard standing.measure.details.accumulates == nil, let last = standing.readings.last(where: { $0.value != nil })
        else { return [] }
        return standing.measure.currentSegment(asAt: last.period.lastDay).compactMap(\.value)
    }
}
