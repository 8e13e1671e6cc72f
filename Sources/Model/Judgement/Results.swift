internal import Measures

/// What is achieved: of the measures with a target, how many are on, near or off it, or unknown; how many got worse
/// since members were told.
package struct Results: Hashable, Sendable {
    /// How many measures with a target have a figure to rate.
    package let rated: Int
    /// How many of them are on target.
    package let on: Int
    /// How many are near it.
    package let near: Int
    /// How many are off it.
    package let off: Int
    /// How many have or had a target, and nobody can say how they stand against it.
    package let unknown: Int
    /// How many measures, with a target or without, got worse since members were told.
    package let worse: Int
    /// How many show a special cause for the worse, or cannot be compared, or have no target and no figure.
    package let warnings: Int
    /// How many measures without a target can be judged by better and worse.
    package let compared: Int
    /// What it comes to; `nil` where there is nothing to judge by.
    package let course: Course?

    /// Counts measures.
    package init(_ measures: some Sequence<MeasureToldAndNow>, thresholds: Thresholds = Thresholds()) {
        var ratings = [Rating: Int]()
        var (unknown, worse, warnings, toldTargets, wasTold) = (0, 0, 0, 0, false)
        var comparison = (all: 0, unknown: 0, bad: 0)
        for measure in measures {
            switch measure.counting {
            case .rated(let rating): ratings[rating, default: 0] += 1
            case .unknown: unknown += 1
            case .untargeted, .untargetedUnknown, .watched: break
            }
            if measure.gotWorse { worse += 1 }
            let warns =
                measure.isSpecialCauseForTheWorse || measure.isUncertain || measure.counting == .untargetedUnknown
            if warns { warnings += 1 }
            guard let told = measure.told else { continue }
            wasTold = true
            if told.target.isRated { toldTargets += 1 }
            guard told.value != nil, told.entry.better != Polarity.monitor.rawValue, !told.target.isRated else {
                continue
            }
            comparison.all += 1
            if measure.standing?.rating == .noData || measure.standing == nil { comparison.unknown += 1 }
            if measure.gotWorse { comparison.bad += 1 }
        }
        on = ratings[.onTarget] ?? 0
        near = ratings[.nearTarget] ?? 0
        off = ratings[.offTarget] ?? 0
        rated = on + near + off
        self.unknown = unknown
        self.worse = worse
        self.warnings = warnings
        let judged = Course.judged(of: rated + unknown, bad: off, unknown: unknown, by: thresholds)
        // Without targets it is judged by what got worse; the report that sets the first targets is judged by both.
        let isUntargeted = rated + unknown == 0 || (wasTold && toldTargets == 0)
        compared = isUntargeted ? comparison.all : 0
        let byComparison =
            isUntargeted
            ? Course.judged(of: comparison.all, bad: 0, unknown: comparison.unknown, by: thresholds) : nil
        let worst = Course.worst([judged, byComparison, isUntargeted && comparison.bad > 0 ? .atRisk : nil])
        course = Course.worst([worst, warnings > 0 ? .atRisk : nil])
    }

    /// Whether there is something to judge by: a target, or a figure that members were told.
    package var hasSomethingToJudgeBy: Bool { rated + unknown + compared > 0 }

    /// The word for machines where there is nothing to judge by.
    package static let nothingRated = "nothing-rated"

    /// The word for machines: that of the course, or nothing-rated.
    package var level: String { course?.rawValue ?? Self.nothingRated }
}
