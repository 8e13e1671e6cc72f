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
    /// rating, figure, no-new-figure, target, revised, definition, new or absent for measures; how it moved for milestones; opened, closed
    /// or absent for actions.
    let kinds: [String]
    let ratingBefore: String?
    let target: TargetData?
    let revisions: [Revision]?
    let notes: [String]?

    /// Every change, in the order of the report.
    static func all(_ since: ToldAndNow) -> [ChangeData] {
        var data = since.measures.filter { !$0.isUnchanged && $0.standing != nil }.map(ChangeData.init)
        data += since.noLongerReported.map { ChangeData("kpi:" + $0.id, "absent") }
        data += since.milestones.filter { $0.movement != .unchanged }.compactMap(ChangeData.init)
        data += since.dropped.map { ChangeData("milestone:" + $0.id, "absent") }
        data += since.openedActions.map { ChangeData("action:" + $0.id.value, "opened") }
        data += since.closedActions.map { ChangeData("action:" + $0.id.value, "closed") }
        data += since.droppedActions.map { ChangeData("action:" + $0.id, "absent") }
        return data
    }

    private init(_ about: String, _ kind: String) {
        self.about = about
        kinds = [kind]
        ratingBefore = nil
        target = nil
        revisions = nil
        notes = nil
    }

    private init(_ change: MeasureToldAndNow) {
        about = "kpi:" + change.id
        var kinds = [String]()
        if change.state == .firstReported { kinds.append("new") }
        if change.ratingBefore != nil { kinds.append("rating") }
        if change.state == .newFigure { kinds.append("figure") }
        if change.state == .noNewFigure { kinds.append("no-new-figure") }
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

    private init?(_ change: MilestoneToldAndNow) {
        guard let movement = change.movement else { return nil }
        about = "milestone:" + change.id
        kinds = [movement.rawValue.replacing(" ", with: "-")]
        ratingBefore = change.ratingBefore?.rawValue
        target = nil
        revisions = nil
        notes = change.rewordings.isEmpty ? nil : change.rewordings
    }
}
