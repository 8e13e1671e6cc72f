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

    /// Kinds of change, among the others.
    static let targetsChanged = "Targets changed"
    static let figuresRevised = "Figures revised"

    /// What was told of a measure, what is now, and the difference.
    static func movement(_ measure: MeasureToldAndNow) -> String? {
        guard let told = measure.told else { return nil }
        let before = told.phrase ?? "no figure"
        guard let now = measure.now, let text = now.value == nil ? nil : now.text else {
            return "\(before); no new figure"
        }
        if measure.state == .sameFigure { return "\(before), still the latest figure" }
        guard let difference = measure.differencePhrase else { return "\(before), now \(text) in \(now.period.name)" }
        return "\(before), now \(text) in \(now.period.name): \(difference)"
    }

    /// A change of a target, with its reason.
    static func targetChange(_ target: MeasureToldAndNow.TargetChange) -> String {
        let change = "from \(target.published) to \(target.now)"
        let words =
            switch target.isLoosened {
            case true: "Target loosened \(change)"
            case false: "Target tightened \(change)"
            case nil: "Target changed \(change)"
            }
        guard let reason = target.reason else { return "\(words), no reason recorded." }
        return reason.last?.isPunctuation == true ? "\(words): \(reason)" : "\(words): \(reason)."
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
        let dates = "\(told.words) → \(now.words)"
        let times = milestone.timesSlipped
        let moved = times > 1 ? "\(dates) (moved later \(times) times)" : dates
        return milestone.reasonForMove.map { "\(moved): \($0)" } ?? moved
    }

    /// How the numbers of milestones then and now add up.
    static func milestoneSum(_ all: ToldAndNow) -> String {
        let new = all.milestones(.new).count
        let unchanged = all.milestones(.unchanged).count
        let now = all.milestones.count - all.dropped.count
        return "\(CountPhrases.milestonesWere(all.record?.milestones.count ?? 0)) reported: "
            + "\(unchanged) unchanged, \(now - new - unchanged) changed, \(all.dropped.count) dropped. "
            + "\(new) new; now there are \(now)."
    }

    /// How the numbers of measures then and now add up.
    static func measureSum(_ all: ToldAndNow) -> String {
        let new = all.measures.count { $0.state == .firstReported }
        let gone = all.noLongerReported.count
        let now = all.measures.count - gone
        return "\(CountPhrases.measuresWere(all.record?.measures.count ?? 0)) reported: "
            + "\(now - new) still \(now - new == 1 ? "is" : "are"), \(gone) dropped. \(new) new; now there "
            + "\(now == 1 ? "is" : "are") \(now)."
    }
}

extension MilestoneToldAndNow {
    /// The status that members were told, in words, where it was another.
    var statusBefore: String? {
        guard let told, let standing, told.status != standing.status else { return nil }
        return told.status?.name ?? "Not reported yet"
    }
}
