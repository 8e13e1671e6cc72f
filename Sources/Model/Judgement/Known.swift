internal import Diagnostics
internal import Measures

/// What is known of a priority: how many measures have a current figure, a target, an owner; how many milestones were
/// reported on.
package struct Known: Hashable, Sendable {
    /// How many measures there are.
    package let measures: Int
    /// How many have a figure for the period that is due.
    package let withFigure: Int
    /// How many have a target.
    package let withTarget: Int
    /// How many have an owner.
    package let withOwner: Int
    /// How many milestones there are.
    package let milestones: Int
    /// How many of them this report says something about.
    package let reported: Int

    /// Counts what there is.
    package init(_ measures: [MeasureToldAndNow], _ milestones: [MilestoneToldAndNow]) {
        let standings = measures.compactMap(\.standing)
        self.measures = standings.count
        withFigure = standings.count { $0.current?.value != nil }
        withTarget = standings.count { $0.target.isRated }
        withOwner = standings.count { $0.measure.owner != nil }
        let kept = milestones.compactMap(\.standing)
        self.milestones = kept.count
        reported = kept.count(where: \.isReported)
    }
}
