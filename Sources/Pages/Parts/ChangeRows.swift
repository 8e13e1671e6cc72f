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
    let ratingMovement: RatingMovement
    let direction: DirectionTag?
    let target: TargetChangeNote?
    let revisions: [RevisionRow]
    let notes: [String]
    let isNew: Bool

    static let fields = Fields<MeasureChangeRow>("What is different about a KPI since the last report") {
        Text("title", "what it measures", \.title)
        Link("address", "the way to its page", \.address)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
        One("rating", "the rating now", \.rating)
        OptionalOne("ratingBefore", "the published rating, where it was another", \.ratingBefore)
        OneOf("ratingMovement", "how the rating compares with the published one", \.ratingMovement)
        OptionalOne("direction", "the direction of travel now", \.direction)
        OptionalOne("target", "the change of the target, if there is one", \.target)
        List("revisions", "the readings that were revised", \.revisions)
        TextList("notes", "what else differs from what was published", \.notes)
        YesNo("isNew", "whether it was not published before", \.isNew)
    }

    init(_ change: MeasureChange, on page: Page) {
        let standing = change.standing
        title = standing.measure.title.value
        address = page.target(of: Reference(.kpi, standing.id))?.address ?? page.way(to: SiteMap.measure(standing.id))
        priorityTitle = page.site.priority(standing.priority).title.value
        rating = MeasureRatingTag(standing.rating)
        ratingBefore = change.ratingBefore.map(MeasureRatingTag.init)
        ratingMovement = change.isRatedWorse ? .worse : change.isRatedBetter ? .better : .level
        direction = standing.direction.map { DirectionTag($0, unit: standing.measure.unit) }
        target = change.target.map(TargetChangeNote.init)
        revisions = change.revisions.map(RevisionRow.init)
        notes = change.other
        isNew = change.isNew
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

    init(_ change: MeasureChange.TargetChange) {
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

    init(_ revision: MeasureChange.Revision) {
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
    let timesSlipped: String?
    let notes: [String]

    static let fields = Fields<MilestoneChangeRow>("What is different about a milestone since the last report") {
        One("milestone", "the milestone now", \.milestone)
        OptionalOne("ratingBefore", "the published rating, where it was another", \.ratingBefore)
        OptionalText("dueBefore", "the published due date, where it was another", \.dueBefore)
        OptionalText("timesSlipped", "how often its date has moved to a later one, where it has", \.timesSlipped)
        TextList("notes", "what was reworded", \.notes)
    }
}

/// The milestones that moved in one way.
struct MilestoneMovement: TemplateModel {
    let heading: String
    let anchor: String
    let count: String
    let rows: [MilestoneChangeRow]

    static let fields = Fields<MilestoneMovement>("The milestones that moved in one way") {
        Text("heading", "how they moved", \.heading)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("count", "how many", \.count)
        List("rows", "the milestones", \.rows)
    }
}

extension Page {
    /// A milestone with what was published of it.
    func row(for change: MilestoneChange) -> MilestoneChangeRow? {
        let priority = site.priority(change.standing.priority)
        guard let row = rows(for: [change.standing], of: priority).first else { return nil }
        let published = change.published
        let before = published.flatMap { MilestoneRating(rawValue: $0.rating) }
        let due = published.flatMap { $0.due == change.standing.milestone.dueDay.iso ? nil : Day($0.due)?.words }
        return MilestoneChangeRow(
            milestone: row,
            ratingBefore: before.flatMap {
                $0 == change.standing.rating ? nil : RatingTag($0, scheme: site.settings.milestoneRatings)
            },
            dueBefore: due,
            timesSlipped: change.timesSlipped > 0 ? "\(change.timesSlipped)" : nil,
            notes: change.rewordings
        )
    }

    /// The milestones by how they moved, leaving out what is unchanged and, unless asked for, what is new.
    func movements(of changes: [MilestoneChange]) -> [MilestoneMovement] {
        MilestoneChange.Movement.allCases.compactMap { movement in
            let moved = changes.filter { $0.movement == movement }
            guard movement != .unchanged, !moved.isEmpty else { return nil }
            return MilestoneMovement(
                heading: movement.heading,
                anchor: "milestones-" + movement.rawValue.replacing(" ", with: "-"),
                count: "\(moved.count)",
                rows: moved.compactMap { row(for: $0) }
            )
        }
    }

    /// The measures of a list that changed, the worst first.
    func changedKPIs(_ changes: [MeasureChange]) -> [MeasureChangeRow] {
        let changed = changes.filter { !$0.isEmpty }
        func order(_ change: MeasureChange) -> Int {
            if change.isRatedWorse { return 0 }
            if change.target?.isLoosened == true { return 1 }
            if change.isNew { return 6 }
            if !change.revisions.isEmpty { return 2 }
            if change.standing.direction?.verdict == .worse { return 3 }
            return change.isRatedBetter ? 5 : 4
        }
        return changed.enumerated()
            .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
            .map { MeasureChangeRow($0.element, on: self) }
    }
}

extension MilestoneChange.Movement {
    /// The movement as a heading.
    var heading: String {
        switch self {
        case .newlyOverdue: "Newly overdue"
        case .slipped: "Moved to a later date"
        case .completed: "Implemented since"
        case .reopened: "No longer called implemented"
        case .moved: "Changed in status or rating"
        case .reworded: "Reworded"
        case .new: "New"
        case .unchanged: "Unchanged"
        }
    }
}
