/// What is different about a milestone since members were last told.
package struct MilestoneChange: Sendable {
    /// How a milestone moved; the first that fits.
    package enum Movement: String, CaseIterable, Sendable {
        /// It was not overdue and now is.
        case newlyOverdue = "newly overdue"
        /// Its due date is later than published.
        case slipped
        /// It was not implemented and now is.
        case completed
        /// It was implemented and is no longer called so.
        case reopened
        /// Its status or rating changed in another way.
        case moved
        /// Its wording, owner or earlier due date changed, and nothing else.
        case reworded
        /// It was not published before.
        case new
        /// Nothing changed.
        case unchanged
    }

    /// Where the milestone stands now.
    package let standing: MilestoneStanding
    /// What was published; `nil` for a new one.
    package let published: PublishedRecord.MilestoneEntry?
    /// How it moved.
    package let movement: Movement
    /// How many times its due date has moved to a later one, over all published records.
    package let timesSlipped: Int
    /// What was reworded, in words.
    package let rewordings: [String]

    /// Whether the milestone was not published before.
    package var isNew: Bool { published == nil }

    /// Compares a milestone with what was published of it.
    ///
    /// - Parameters:
    ///   - standing: Where the milestone stands now.
    ///   - published: The last record's entry; `nil` where it was not published.
    ///   - history: All earlier records, oldest first, for counting how often its date moved.
    package init(
        _ standing: MilestoneStanding,
        published: PublishedRecord.MilestoneEntry?,
        history: [PublishedRecord]
    ) {
        self.standing = standing
        self.published = published
        let now = PublishedRecord.MilestoneEntry(standing)
        let dates = history.compactMap { record in record.milestones.first { $0.id == now.id }?.due } + [now.due]
        timesSlipped = zip(dates, dates.dropFirst()).count { $0 < $1 }
        guard let published else {
            movement = .new
            rewordings = []
            return
        }
        rewordings = Self.rewordings(now: now, published: published)
        movement = Self.movement(now: now, published: published, isReworded: !rewordings.isEmpty)
    }

    private static func movement(
        now: PublishedRecord.MilestoneEntry,
        published: PublishedRecord.MilestoneEntry,
        isReworded: Bool
    ) -> Movement {
        let done = [MilestoneStatus.implemented, .embedded].map(\.identifier)
        if now.rating == MilestoneRating.red.rawValue, published.rating != now.rating { return .newlyOverdue }
        if now.due > published.due { return .slipped }
        if done.contains(now.status), !done.contains(published.status) { return .completed }
        if done.contains(published.status), !done.contains(now.status) { return .reopened }
        if now.status != published.status || now.rating != published.rating { return .moved }
        return isReworded ? .reworded : .unchanged
    }

    private static func rewordings(
        now: PublishedRecord.MilestoneEntry,
        published: PublishedRecord.MilestoneEntry
    ) -> [String] {
        let isEarlier = now.due < published.due
        return RecordedDifference.words([
            ("the title", published.title, now.title),
            ("the wording", published.description, now.description),
            ("the owner", published.owner, now.owner),
            ("the plan year", published.year, now.year),
            ("the priority", published.priority, now.priority),
            ("the due date", published.due, isEarlier ? now.due : published.due),
        ])
    }
}
