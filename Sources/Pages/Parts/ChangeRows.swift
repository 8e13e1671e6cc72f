internal import Diagnostics
internal import Measures
import Figures
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// What is different about a measure since the last report.
struct MeasureChangeRow: TemplateModel {
    let title: String
    let address: String
    let priorityTitle: String
    let rating: MeasureRatingTag
    let ratingBefore: MeasureRatingTag?
    let trend: RatingMovement
    let movement: String?
    let isNoNewFigure: Bool
    let target: TargetChangeNote?
    let revisions: [RevisionRow]
    let notes: [String]
    let isNew: Bool

    static let fields = Fields<MeasureChangeRow>("What is different about a KPI since the last report") {
        Text("title", "what it measures", \.title)
        Link("address", "link to its page", \.address)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
        One("rating", "the rating now", \.rating)
        OptionalOne("ratingBefore", "the published rating, where it was another", \.ratingBefore)
        OneOf("trend", "whether it got worse or better since members were told, or is rated so", \.trend)
        OptionalText(
            "movement",
            "told, now and the difference: 84.1% in March 2023, now 66.5% in July 2023: worse by …",
            \.movement
        )
        YesNo("isNoNewFigure", "whether there has been no figure since members were told", \.isNoNewFigure)
        OptionalOne("target", "the change of the target, if there is one", \.target)
        List("revisions", "the readings that were revised", \.revisions)
        TextList("notes", "what else differs from what was published", \.notes)
        YesNo("isNew", "whether it was not published before", \.isNew)
    }

    init(_ change: MeasureToldAndNow, _ standing: MeasureStanding, on page: Page) {
        title = standing.measure.title.value
        address =
            page.target(of: Reference(.kpi, standing.id))?.address ?? page.address(of: SiteMap.measure(standing.id))
        priorityTitle = page.site.priority(standing.priority).title.value
        rating = MeasureRatingTag(standing.rating)
        ratingBefore = change.ratingBefore.map(MeasureRatingTag.init)
        let isWorse = change.gotWorse || change.isRatedWorse
        trend = isWorse ? .worse : change.gotBetter || change.isRatedBetter ? .better : .level
        movement = ChangePhrases.movement(change)
        isNoNewFigure = change.state == .noNewFigure
        // A target that moves by its own rule was changed by nobody.
        target = change.target.flatMap { $0.isByRule ? nil : TargetChangeNote($0) }
        revisions = change.revisions.map(RevisionRow.init)
        notes = (change.target.map { $0.isByRule ? [ChangePhrases.targetByRule($0)] : [] } ?? []) + change.other
        isNew = change.state == .firstReported
    }
}

/// How a rating compares with an earlier one.
enum RatingMovement: String, CaseIterable, Sendable {
    case worse, level, better
}

/// A target that differs from the published one.
struct TargetChangeNote: TemplateModel {
    let published: String
    let now: String
    let movement: TargetMovement
    let ratingUnderPublished: MeasureRatingTag
    let reason: String?

    static let fields = Fields<TargetChangeNote>("A target that differs from the published one") {
        Text("published", "what members were told", \.published)
        Text("now", "what it is now", \.now)
        OneOf("movement", "what the change does", \.movement)
        One("ratingUnderPublished", "the rating now under the published target", \.ratingUnderPublished)
        OptionalText("reason", "the reason recorded for the change", \.reason)
    }

    init(_ change: MeasureToldAndNow.TargetChange) {
        published = change.published
        now = change.now
        movement = TargetMovement(isLoosened: change.isLoosened)
        ratingUnderPublished = MeasureRatingTag(change.ratingUnderPublished)
        reason = change.reason
    }
}

/// A reading that differs from the published one.
struct RevisionRow: TemplateModel {
    let period: String
    let published: String
    let now: String

    static let fields = Fields<RevisionRow>("A reading that differs from the published one") {
        Text("period", "the period in words", \.period)
        Text("published", "what members were told", \.published)
        Text("now", "what it is now", \.now)
    }

    init(_ revision: MeasureToldAndNow.Revision) {
        period = revision.period.name
        published = revision.published
        now = revision.now
    }
}

/// What is different about a milestone since the last report.
struct MilestoneChangeRow: TemplateModel {
    let milestone: MilestoneRow
    let ratingBefore: RatingTag?
    let dueBefore: String?
    let moved: String?
    let statusBefore: String?
    let reason: String?
    let timesSlipped: String?
    let notes: [String]

    static let fields = Fields<MilestoneChangeRow>("What is different about a milestone since the last report") {
        One("milestone", "the milestone now", \.milestone)
        OptionalOne("ratingBefore", "the published rating, where it was another", \.ratingBefore)
        OptionalText("dueBefore", "the published due date, where it was another", \.dueBefore)
        OptionalText("moved", "its due date then and now, how often it moved, and why", \.moved)
        OptionalText("statusBefore", "the published status, where it was another", \.statusBefore)
        OptionalText("reason", "why its date was moved, or that no reason is given", \.reason)
        OptionalText("timesSlipped", "how often its date has moved to a later one, where it has", \.timesSlipped)
        TextList("notes", "what was reworded", \.notes)
    }
}

/// The milestones that moved in one way.
struct MilestoneMovement: TemplateModel {
    let heading: String
    /// What it is called among other kinds of change.
    let listedAs: String
    let anchor: String
    let count: String
    let isFolded: Bool
    let rows: [MilestoneChangeRow]

    static let fields = Fields<MilestoneMovement>("The milestones that moved in one way") {
        Text("heading", "how they moved", \.heading)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("count", "how many", \.count)
        YesNo("isFolded", "whether they are folded on a screen, because there may be many", \.isFolded)
        List("rows", "the milestones", \.rows)
    }
}

extension Page {
    /// A milestone with what was published of it.
    func row(for change: MilestoneToldAndNow) -> MilestoneChangeRow? {
        guard let standing = change.standing,
            let row = rows(for: [standing], of: site.priority(standing.priority)).first
        else { return nil }
        let due = change.told?.due.flatMap { $0 == standing.milestone.dueDay ? nil : $0.words }
        return MilestoneChangeRow(
            milestone: row,
            ratingBefore: change.ratingBefore.map { RatingTag($0, scheme: site.settings.milestoneRatings) },
            dueBefore: due,
            moved: ChangePhrases.moved(change),
            statusBefore: change.statusBefore,
            reason: change.reasonForMove,
            timesSlipped: change.timesSlipped > 0 ? "\(change.timesSlipped)" : nil,
            notes: change.rewordings
        )
    }

    /// The milestones by how they moved, leaving out what is unchanged.
    func movements(of changes: [MilestoneToldAndNow]) -> [MilestoneMovement] {
        MilestoneToldAndNow.Movement.allCases.compactMap { movement in
            let ranked: [(milestone: MilestoneToldAndNow, rank: Ranking)] = changes.filter { $0.movement == movement }
                .map { ($0, $0.rank(asAt: site.snapshot.asAt)) }
            let moved: [MilestoneToldAndNow] = ranked.sorted { $0.rank < $1.rank }.map(\.milestone)
            guard movement != .unchanged, !moved.isEmpty else { return nil }
            return MilestoneMovement(
                heading: movement.heading,
                listedAs: movement.listedAs,
                anchor: "milestones-" + movement.rawValue.replacing(" ", with: "-"),
                count: "\(moved.count)",
                isFolded: [.new, .silent, .reworded].contains(movement),
                rows: moved.compactMap { row(for: $0) }
            )
        }
    }

    /// The measures of a list that are not as members were told them, the worst first.
    func changedKPIs(_ changes: [MeasureToldAndNow]) -> [MeasureChangeRow] {
        typealias Ranked = (change: MeasureToldAndNow, group: Int, rank: Ranking)
        let changed: [Ranked] = changes.filter { !$0.isUnchanged }.map { ($0, $0.placeInList, $0.rankByChange) }
        let sorted = changed.sorted { (left: Ranked, right: Ranked) -> Bool in
            left.group == right.group ? left.rank < right.rank : left.group < right.group
        }
        return sorted.compactMap { entry in
            entry.change.standing.map { MeasureChangeRow(entry.change, $0, on: self) }
        }
    }
}

extension MeasureToldAndNow {
    /// Where it belongs in a list of changes: what got worse first, what is new last.
    fileprivate var placeInList: Int {
        if gotWorse || isRatedWorse { return 0 }
        if target?.isLoosened == true { return 1 }
        switch state {
        case .noNewFigure: return 2
        case .firstReported: return 6
        case .newFigure, .revised, .sameFigure, .noLongerReported: break
        }
        if !revisions.isEmpty { return 3 }
        return gotBetter || isRatedBetter ? 5 : 4
    }
}
