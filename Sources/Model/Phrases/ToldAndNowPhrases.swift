internal import Diagnostics
internal import Figures
internal import Measures

extension MeasureToldAndNow {
    /// The difference in words: `worse by 17.6 points`, `up by 222`, `better by 0.1 points, within its usual variation`.
    package var differencePhrase: String? {
        guard let sinceTold, let unit = standing?.unit else { return nil }
        guard let verdict = sinceTold.verdict else {
            guard let standing, standing.measure.details.accumulates != nil else {
                return "not like for like: a new series has begun"
            }
            return standing.direction?.phrase(unit: unit) ?? "the figure runs up within the year"
        }
        let amount = unit.phrase(ofChange: sinceTold.change)
        let words =
            switch verdict {
            case .level: told?.value == now?.value ? "level" : Direction.levelAtPrecision
            case .better, .worse: verdict.rawValue + " by " + amount
            case .neutral: (sinceTold.change.isNegative ? "down by " : "up by ") + amount
            }
        return sinceTold.isWithinUsual && verdict != .level ? words + ", within its usual variation" : words
    }
}

extension MilestoneToldAndNow {
    /// The reason given for a date that was moved: `no reason given` where there is none.
    package var reasonForMove: String? {
        guard let standing, case .moved = standing.reason else { return nil }
        let due = standing.milestone.dueDay
        let change = standing.milestone.dueChanges.last { $0.now.value.lastDay == due }
        return change?.reason?.value ?? standing.update?.reason?.value ?? "no reason given"
    }
}
