internal import Diagnostics
internal import Markdown
internal import Figures
package import Measures

/// A milestone as members were last told it, beside what it is now.
package struct MilestoneToldAndNow: Sendable {
    /// Whether this report says something about it.
    package enum State: String, Sendable, CaseIterable {
        /// It does.
        case reported
        /// It does not, and members were told of the milestone before.
        case notReported = "not-reported"
        /// It names it for the first time.
        case firstNamed = "first-named"
        /// Members were told of it, and it is no longer there.
        case dropped
    }

    /// What the last published record before this report says.
    package struct Told: Sendable {
        /// The report's id.
        package let report: String
        /// The status; `nil` where nobody had reported on it.
        package let status: MilestoneStatus?
        /// The forecast.
        package let forecast: Forecast?
        /// The due date.
        package let due: Day?
        /// The rating.
        package let rating: MilestoneRating?
        /// Everything that was said.
        package let entry: PublishedRecord.MilestoneEntry
    }

    /// How a milestone moved; the first that fits.
    package enum Movement: String, CaseIterable, Sendable {
        /// Its date has been reached since, and it is not implemented.
        case newlyOverdue = "newly overdue"
        /// Its due date is later than published.
        case slipped
        /// It is withdrawn or merged, and was not.
        case givenUp = "given up"
        /// It was not implemented and now is.
        case completed
        /// It was implemented and is no longer called so.
        case reopened
        /// An earlier report said something about it, and this one does not.
        case silent = "not reported"
        /// Its status or rating changed in another way.
        case moved
        /// Its wording, owner or earlier due date changed, and nothing else.
        case reworded
        /// It was not published before.
        case new
        /// Nothing changed.
        case unchanged
    }

    /// The id.
    package let id: String
    /// The id of the priority that it belongs to, or belonged to.
    package let priority: String
    /// What was agreed, in a line.
    package let title: String
    /// Where it stands now; `nil` where it was dropped.
    package let standing: MilestoneStanding?
    /// What members were told; `nil` where they were not told of it.
    package let told: Told?
    /// Whether this report says something about it.
    package let state: State
    /// How it moved; `nil` where it was dropped.
    package let movement: Movement?
    /// How many times its due date has moved to a later one, over all published records.
    package let timesSlipped: Int
    /// What was reworded, in words.
    package let rewordings: [String]

    /// The rating that members were told, where it was another.
    package var ratingBefore: MilestoneRating? {
        guard let before = told?.rating, let standing, before != standing.rating else { return nil }
        return before
    }

    /// Where it counts in what is delivered; what was dropped is unknown, unless members knew that it was over.
    package var delivery: DeliveryState {
        if let standing { return standing.delivery }
        return told?.status?.isGivenUp == true ? .over : .silent
    }

    /// The reason given for a date that was moved: `no reason given` where there is none.
    package var reasonForMove: String? {
        guard let standing, case .moved = standing.reason else { return nil }
        let due = standing.milestone.dueDay
        let change = standing.milestone.dueChanges.last { $0.now.value.lastDay == due }
        return change?.reason?.value ?? standing.update?.reason?.value ?? MilestonePhrases.noReasonGiven
    }
}

extension MilestoneToldAndNow.Told {
    init(_ entry: PublishedRecord.MilestoneEntry, report: String) {
        self.init(
            report: report,
            status: MilestoneStatus(identifier: entry.status),
            forecast: entry.forecast.flatMap { Forecast($0) },
            due: Day(entry.due),
            rating: MilestoneRating(rawValue: entry.rating),
            entry: entry
        )
    }
}

extension MilestoneToldAndNow {
    /// Compares a milestone with what members were told of it.
    ///
    /// - Parameters:
    ///   - standing: Where the milestone stands now.
    ///   - told: What the last record says of it; `nil` where it says nothing.
    ///   - report: The id of the report of that record.
    ///   - dates: The due dates in all earlier records, oldest first.
    init(_ standing: MilestoneStanding, told: PublishedRecord.MilestoneEntry?, report: String?, dates: [String]) {
        let due = standing.milestone.dueDay.description
        id = standing.milestone.id.value
        priority = standing.priority
        title = standing.milestone.title.value
        self.standing = standing
        let all = dates + [due]
        timesSlipped = zip(all, all.dropFirst()).count { $0 < $1 }
        guard let told, let report else {
            self.told = nil
            state = .firstNamed
            movement = .new
            rewordings = []
            return
        }
        self.told = Told(told, report: report)
        state = standing.isReported ? .reported : .notReported
        rewordings = Self.rewordings(standing, due: due, told: told)
        movement = Self.movement(standing, due: due, told: told, isReworded: !rewordings.isEmpty)
    }

    /// A milestone that members were told of and that is no longer there.
    init(dropped entry: PublishedRecord.MilestoneEntry, report: String) {
        id = entry.id
        priority = entry.priority
        title = entry.title
        standing = nil
        told = Told(entry, report: report)
        state = .dropped
        movement = nil
        timesSlipped = 0
        rewordings = []
    }

    private static func movement(
        _ standing: MilestoneStanding,
        due: String,
        told: PublishedRecord.MilestoneEntry,
        isReworded: Bool
    ) -> Movement {
        let before = MilestoneStatus(identifier: told.status)
        let isRatedOtherwise = told.rating != standing.rating.rawValue
        if standing.reason == .dateReached, isRatedOtherwise { return .newlyOverdue }
        if due > told.due, standing.status?.isDone != true { return .slipped }
        if standing.status?.isGivenUp == true, before?.isGivenUp != true { return .givenUp }
        if standing.status?.isDone == true, before?.isDone != true { return .completed }
        if before?.isDone == true, standing.status?.isDone != true { return .reopened }
        if standing.reason == .silent { return .silent }
        if standing.statusIdentifier != told.status || isRatedOtherwise { return .moved }
        return isReworded || due != told.due ? .reworded : .unchanged
    }

    private static func rewordings(
        _ standing: MilestoneStanding,
        due: String,
        told: PublishedRecord.MilestoneEntry
    ) -> [String] {
        let milestone = standing.milestone
        return RecordedDifference.words([
            (DifferencePhrases.title, told.title, milestone.title.value),
            (DifferencePhrases.wording, told.description, milestone.description?.plainText),
            (DifferencePhrases.owner, told.owner, milestone.owner?.value),
            (DifferencePhrases.planYear, told.year, milestone.year.value.text),
            (DifferencePhrases.priority, told.priority, standing.priority),
            (DifferencePhrases.dueDate, told.due, due < told.due ? due : told.due),
        ])
    }
}
