import Diagnostics
import Measures
internal import Model

/// What the page of changes says, made from what changed.
enum ChangePhrases {
    /// What the measures of a group have in common.
    static func heading(_ group: ChangeGroup) -> String {
        switch group {
        case .worse: "Worse"
        case .better: "Better"
        case .level: "Level, or within the usual variation"
        case .notComparable: "Not like for like"
        case .firstFigure: "A figure for the first time"
        case .noNewFigure: "No new figure"
        case .noLongerReported: "No longer reported"
        case .firstReported: "Reported for the first time"
        }
    }

    /// The lines under a measure's title: what a reader must know beside told and now.
    static func notes(_ measure: MeasureToldAndNow) -> [String] {
        var notes = [String]()
        if measure.isSpecialCauseForTheWorse { notes.append("The latest figure is outside the usual variation.") }
        if let target = measure.target, !target.isByRule { notes.append(targetChange(target)) }
        return notes
    }

    /// How milestones moved, among other kinds of change.
    static func milestones(_ heading: String) -> String {
        "Milestones: " + heading.prefix(1).lowercased() + heading.dropFirst()
    }

    /// A change of a target, with its reason.
    static func targetChange(_ target: MeasureToldAndNow.TargetChange) -> String {
        let verb = target.isLoosened.map { $0 ? "loosened" : "tightened" } ?? "changed"
        let reason = target.reason.map { ": " + $0 } ?? ", no reason recorded"
        let words = "Target \(verb) from \(target.published) to \(target.now)\(reason)"
        return words.last?.isPunctuation == true ? words : words + "."
    }

    /// A target that is another figure by the rule, path or profile that members were told.
    static func targetByRule(_ target: MeasureToldAndNow.TargetChange) -> String {
        "As planned, the target has moved from \(target.published) to \(target.now)."
    }

    /// The difference in words, with a capital letter: `Worse by 17.6 points`.
    static func difference(_ measure: MeasureToldAndNow) -> String? {
        if measure.state == .sameFigure { return "Still the latest figure" }
        return measure.differencePhrase.map(Page.capitalised)
    }

    /// A milestone's due date, told and now, where it was moved.
    static func moved(_ milestone: MilestoneToldAndNow) -> String? {
        guard let told = milestone.told?.due, let now = milestone.standing?.milestone.dueDay, told != now else {
            return nil
        }
        let often = milestone.timesSlipped > 1 ? " (moved later \(milestone.timesSlipped) times)" : ""
        let reason = milestone.reasonForMove.map { ": " + $0 } ?? ""
        return "\(told.words) → \(now.words)\(often)\(reason)"
    }

    /// How the numbers of milestones then and now add up.
    static func milestoneSum(_ all: ToldAndNow) -> String {
        let new = all.milestones(.new).count
        let unchanged = all.milestones(.unchanged).count
        let now = all.milestones.count - all.dropped.count
        return "\((all.record?.milestones.count ?? 0).counted("milestone was", "milestones were")) reported: "
            + "\(unchanged) unchanged, \(now - new - unchanged) changed, \(all.dropped.count) dropped. "
            + "\(new) new; now there are \(now)."
    }

    /// How the numbers of measures then and now add up.
    static func measureSum(_ all: ToldAndNow) -> String {
        let new = all.measures.count { $0.state == .firstReported }
        let gone = all.noLongerReported.count
        let now = all.measures.count - gone
        return "\((all.record?.measures.count ?? 0).counted("measure was", "measures were")) reported: "
            + "\(now - new) still \(now - new == 1 ? "is" : "are"), \(gone) dropped. \(new) new; now there "
            + "\(now == 1 ? "is" : "are") \(now)."
    }
}

extension MilestoneToldAndNow {
    /// The status that members were told, in words, where it was another.
    var statusBefore: String? {
        guard let told, let standing, told.status != standing.status else { return nil }
        return told.status?.words ?? "Not reported yet"
    }
}

extension MilestoneToldAndNow.Movement {
    /// The movement as a heading.
    var heading: String {
        switch self {
        case .newlyOverdue: "Date reached and not done"
        case .slipped: "Moved to a later date"
        case .givenUp: "Withdrawn or merged"
        case .completed: "Implemented since"
        case .reopened: "No longer called implemented"
        case .silent: "Not reported on this time"
        case .moved: "Changed in status or rating"
        case .reworded: "Reworded"
        case .new: "New"
        case .unchanged: "Unchanged"
        }
    }
}
