internal import Diagnostics
internal import Measures
internal import Model

/// Something that is different since the last report, in `data/report.json`.
struct ChangeData: Encodable {
    /// A reading that differs from the published one.
    struct Revision: Encodable {
        let period: String
        let published: String
        let now: String
    }

    /// A target that differs from the published one.
    struct TargetData: Encodable {
        let published: String
        let now: String
        let loosened: Bool?
        let ratingUnderPublished: String
    }

    /// What it is about, as `kind:id`.
    let about: String
    /// rating, direction, target, revised, definition, new or absent for measures; how it moved for milestones; opened, closed
    /// or absent for actions.
    let kinds: [String]
    let ratingBefore: String?
    let target: TargetData?
    let revisions: [Revision]?
    let notes: [String]?

    /// Every change, in the order of the report.
    static func all(_ changes: Changes) -> [ChangeData] {
        changes.measures.filter { !$0.isEmpty }.map(ChangeData.init)
            + changes.absentKPIs.map { ChangeData("kpi:" + $0.id, "absent") }
            + changes.milestones.filter { $0.movement != .unchanged }.map(ChangeData.init)
            + changes.droppedMilestones.map { ChangeData("milestone:" + $0.id, "absent") }
            + changes.openedActions.map { ChangeData("action:" + $0.id.value, "opened") }
            + changes.closedActions.map { ChangeData("action:" + $0.id.value, "closed") }
            + changes.droppedActions.map { ChangeData("action:" + $0.id, "absent") }
    }

    private init(_ about: String, _ kind: String) {
        self.about = about
        kinds = [kind]
        ratingBefore = nil
        target = nil
        revisions = nil
        notes = nil
    }

    private init(_ change: MeasureChange) {
        about = "kpi:" + change.standing.id
        var kinds = [String]()
        if change.isNew { kinds.append("new") }
        if change.ratingBefore != nil { kinds.append("rating") }
        if change.directionBefore != nil { kinds.append("direction") }
        if change.target != nil { kinds.append("target") }
        if !change.revisions.isEmpty { kinds.append("revised") }
        if !change.other.isEmpty { kinds.append("definition") }
        self.kinds = kinds
        ratingBefore = change.ratingBefore?.rawValue
        target = change.target.map {
            TargetData(
                published: $0.published,
                now: $0.now,
                loosened: $0.isLoosened,
                ratingUnderPublished: $0.ratingUnderPublished.rawValue
            )
        }
        revisions =
            change.revisions.isEmpty
            ? nil
            : change.revisions.map {
                Revision(period: $0.period.canonical, published: $0.published, now: $0.now)
            }
        notes = change.other.isEmpty ? nil : change.other
    }

    private init(_ change: MilestoneChange) {
        about = "milestone:" + change.standing.milestone.id.value
        kinds = [change.movement.rawValue.replacing(" ", with: "-")]
        ratingBefore = change.published.flatMap { $0.rating == change.standing.rating.rawValue ? nil : $0.rating }
        target = nil
        revisions = nil
        notes = change.rewordings.isEmpty ? nil : change.rewordings
    }
}
