package import Measures

/// A measure as members were last told it, beside what it is now: the one value that pages, data, record and questions
/// take what changed from.
package struct MeasureToldAndNow: Sendable {
    /// What the difference between told and now is.
    package enum State: String, Sendable, CaseIterable {
        /// Members were not told of it before.
        case firstReported = "first-reported"
        /// There is a figure for a later period than the one that was told.
        case newFigure = "new-figure"
        /// The figure that was told is another now, and there is no later one.
        case revised
        /// The figure that was told is still the current one.
        case sameFigure = "same-figure"
        /// A later figure was due, and there is none; or the one that was told is no longer given.
        case noNewFigure = "no-new-figure"
        /// Members were told of it, and it is no longer there.
        case noLongerReported = "no-longer-reported"
    }

    /// What the last published record before this report says.
    package struct Told: Sendable {
        /// The report's id.
        package let report: String
        /// The period of the latest reading with a value; `nil` where there was none.
        package let period: Period?
        /// Its value.
        package let value: Decimal?
        /// As it was printed.
        package let text: String?
        /// The rating.
        package let rating: Rating
        /// The target that held.
        package let target: Target
        /// Everything that was said.
        package let entry: PublishedRecord.MeasureEntry
        /// The readings with their periods, oldest first.
        package let readings: [(period: Period, entry: PublishedRecord.ReadingEntry)]
    }

    /// What this report says.
    package struct Now: Sendable {
        /// The period of the latest reading since the one that was told, or the one that a reading is due for.
        package let period: Period
        /// Its value; `nil` where there is no figure since.
        package let value: Decimal?
        /// As it is printed, or why there is none.
        package let text: String?
        /// The rating as at the report's date.
        package let rating: Rating
    }

    /// The difference between the two readings.
    package struct SinceTold: Sendable, Hashable {
        /// By how much, with its sign.
        package let change: Decimal
        /// Whether that is good; `nil` across the start of a segment, where the two are not the same thing.
        package let verdict: Direction.Verdict?
        /// Whether it is no larger than the measure's usual step; a special cause never is.
        package let isWithinUsual: Bool
    }

    /// How a measure counts in what is achieved.
    package enum Counting: Hashable, Sendable {
        /// It has a target and a figure.
        case rated(Rating)
        /// It has or had a target, and nobody can say how it stands against it.
        case unknown
        /// It has and had no target, but better and worse, and a figure.
        case untargeted
        /// The same without a figure.
        case untargetedUnknown
        /// It is watched, and neither way is better.
        case watched
    }

    /// The id.
    package let id: String
    /// The id of the priority that it belongs to, or belonged to.
    package let priority: String
    /// What it measures.
    package let title: String
    /// Where it stands now; `nil` where it is no longer reported.
    package let standing: MeasureStanding?
    /// What members were told; `nil` where they were not told of it.
    package let told: Told?
    /// What it is now; `nil` where it is no longer reported.
    package let now: Now?
    /// What the difference is.
    package let state: State
    /// The difference between the two readings; `nil` where there are not two to compare.
    package let sinceTold: SinceTold?
    /// The change of the target, if there is one.
    package let target: TargetChange?
    /// The readings that were revised, oldest first.
    package let revisions: [Revision]
    /// What else differs from what was published: definition, unit, polarity, printed reference, title.
    package let other: [String]
    /// How it counts in what is achieved.
    package let counting: Counting
    /// Whether the latest reading is a special cause for the worse.
    package let isSpecialCauseForTheWorse: Bool
    /// Whether it cannot be said if it got worse: a segment starts that members were not told of, or a figure since is
    /// left out.
    package let isUncertain: Bool
    /// Whether it got worse since members were told, by more than usual.
    package let gotWorse: Bool
    /// The measure with the readings that members were told.
    let asTold: Measure?

    /// Whether it got better since members were told, by more than usual.
    package var gotBetter: Bool {
        guard let sinceTold, sinceTold.verdict == .better, !sinceTold.isWithinUsual else { return false }
        return !isSpecialCauseForTheWorse
    }

    /// The rating that members were told, where it was another.
    package var ratingBefore: Rating? {
        guard let told, let now, told.rating != now.rating else { return nil }
        return told.rating
    }

    /// Whether its rating is worse than the one that was told.
    package var isRatedWorse: Bool {
        guard let before = told?.rating.severity, let after = now?.rating.severity else { return false }
        return after > before
    }

    /// Whether its rating is better than the one that was told.
    package var isRatedBetter: Bool {
        guard let before = told?.rating.severity, let after = now?.rating.severity else { return false }
        return after < before
    }

    /// Whether it is as members were told it in every respect, and nothing new was due.
    package var isUnchanged: Bool {
        state == .sameFigure && ratingBefore == nil && target == nil && revisions.isEmpty && other.isEmpty
    }
}

extension MeasureToldAndNow {
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
        /// Whether the target moved by the rule or path that was told, so that nobody changed it.
        package let isByRule: Bool
        /// The rating of the current reading under the published target.
        package let ratingUnderPublished: Rating
        /// The reason recorded for it; `nil` where none is.
        package let reason: String?
    }
}
