internal import Diagnostics
internal import Measures

/// Works out a measure's told and now: docs/decisions/judgement.md says why the rules are as they are.
struct MeasureComparison {
    let measure: Measure
    let priority: String
    let asAt: Day
    let configuration: ProcessBehaviour.Configuration
    /// The report that told, and what it said of the measure; `nil` where it said nothing.
    let report: PublishedRecord.ReportEntry?
    let entry: PublishedRecord.MeasureEntry?

    /// Everything about the measure, told and now.
    func result() -> MeasureToldAndNow {
        guard let report, let entry else { return firstReported() }
        let told = MeasureToldAndNow.Told(entry, report: report.id, kind: measure.periodKind, unit: measure.unit)
        let series = SeriesAsTold(measure, told: told, asAt: asAt)
        let change = targetChange(told, report: report)
        let standing = measure.standing(
            asAt: asAt,
            priority: priority,
            configuration: configuration,
            told: terms(told, change),
            asTold: series.measure
        )
        let state = self.state(standing, told)
        let special = isSpecialCauseForTheWorse(standing, asTold: series.measure)
        let since = sinceTold(standing, told, state, isSpecial: special)
        let isNew = state == .newFigure || state == .revised
        return MeasureToldAndNow(
            id: standing.id,
            priority: priority,
            title: measure.title.value,
            standing: standing,
            told: told,
            now: now(standing, told, state),
            state: state,
            sinceTold: since,
            target: change,
            revisions: revisions(told),
            other: otherChanges(entry),
            counting: counting(standing, told, change),
            isSpecialCauseForTheWorse: special,
            isUncertain: isDirected && (series.hasNewBreak || series.hasGap),
            gotWorse: isNew
                && (special || isWorseThanUsual(since, asTold: series.measure) || isBehindLastYear(standing)),
            asTold: series.measure
        )
    }

    private func firstReported() -> MeasureToldAndNow {
        let standing = measure.standing(asAt: asAt, priority: priority, configuration: configuration)
        let last = standing.lastKnown?.reading
        return MeasureToldAndNow(
            id: standing.id,
            priority: priority,
            title: measure.title.value,
            standing: standing,
            told: nil,
            now: .init(
                period: last?.period ?? standing.period,
                value: last?.value,
                text: last?.text ?? standing.current?.text,
                rating: standing.rating
            ),
            state: .firstReported,
            sinceTold: nil,
            target: nil,
            revisions: [],
            other: [],
            counting: counting(standing, nil, nil),
            isSpecialCauseForTheWorse: isSpecialCauseForTheWorse(standing, asTold: nil),
            isUncertain: false,
            gotWorse: false,
            asTold: nil
        )
    }

    /// Whether there is a better and a worse.
    private var isDirected: Bool { measure.polarity != .monitor }

    private func state(_ standing: MeasureStanding, _ told: MeasureToldAndNow.Told) -> MeasureToldAndNow.State {
        guard let last = standing.lastKnown?.reading else { return .noNewFigure }
        guard let period = told.period else { return .newFigure }
        if last.period > period { return .newFigure }
        if last.period < period { return .noNewFigure }
        if last.value != told.value { return .revised }
        return standing.period > period ? .noNewFigure : .sameFigure
    }

    private func now(
        _ standing: MeasureStanding,
        _ told: MeasureToldAndNow.Told,
        _ state: MeasureToldAndNow.State
    ) -> MeasureToldAndNow.Now {
        let known = standing.lastKnown?.reading
        let reading = state == .noNewFigure ? nil : known
        return MeasureToldAndNow.Now(
            period: reading?.period ?? standing.period,
            value: reading?.value,
            text: reading?.text ?? standing.current?.text,
            rating: standing.rating
        )
    }

    private func sinceTold(
        _ standing: MeasureStanding,
        _ told: MeasureToldAndNow.Told,
        _ state: MeasureToldAndNow.State,
        isSpecial: Bool
    ) -> MeasureToldAndNow.SinceTold? {
        guard [.newFigure, .revised, .sameFigure].contains(state), let latest = standing.lastKnown?.reading,
            let after = latest.value, let before = told.value, let period = told.period,
            told.entry.unit == measure.unit.name
        else { return nil }
        // What runs up within the year is more in every later period, and less again in the next year.
        let runsUp = measure.details.accumulates != nil && latest.period != period
        let starts = runsUp || measure.segmentStarts.contains { $0 > period && $0 <= latest.period }
        // The range that members were told decides, so that widening it makes no move better.
        let target = told.target.kind == .within ? told.target : standing.target
        let verdict = Direction.verdict(from: before, to: after, polarity: measure.polarity, target: target)
        let process = standing.processBehaviour?.verdict(polarity: measure.polarity)
        // A special cause is never usual; where neither way is better, both are shown.
        let isSignal = isSpecial || process == .neutral || (process == verdict && verdict != .level)
        let usual = measure.usualStep(asAt: asAt)
        return MeasureToldAndNow.SinceTold(
            change: after.change(since: before),
            verdict: starts ? nil : verdict,
            isWithinUsual: !starts && !isSignal && usual?.covers(after - before) == true
        )
    }

    /// Whether a difference is for the worse, and larger than usual by the readings as they are or as they were told.
    private func isWorseThanUsual(_ since: MeasureToldAndNow.SinceTold?, asTold: Measure?) -> Bool {
        guard let since, since.verdict == .worse else { return false }
        guard since.isWithinUsual else { return true }
        return asTold.map { $0.usualStep(asAt: asAt)?.covers(since.change) != true } ?? false
    }

    /// Whether the latest reading is a special cause for the worse: by the readings as they are, by those that were
    /// told, or in the last seven against what was usual before the latest.
    ///
    /// The last is what the rule of seven on one side of the mean says of a mean that the latest reading does not move:
    /// otherwise a very bad month could hide that the six before were bad.
    private func isSpecialCauseForTheWorse(_ standing: MeasureStanding, asTold: Measure?) -> Bool {
        guard measure.polarity == .higher || measure.polarity == .lower else { return false }
        if standing.processBehaviour?.verdict(polarity: measure.polarity) == .worse { return true }
        if let asTold {
            let process = asTold.processBehaviour(asAt: asAt, configuration: configuration)
            if process?.verdict(polarity: measure.polarity) == .worse { return true }
        }
        return [measure, asTold].contains { $0.map(isShiftForTheWorse) ?? false }
    }

    /// Whether figures that run up are behind those of the same period a year before, by a twentieth at least.
    private func isBehindLastYear(_ standing: MeasureStanding) -> Bool {
        guard measure.details.accumulates != nil, let direction = standing.direction, direction.verdict == .worse,
            let before = measure.reading(in: direction.from)?.value
        else { return false }
        return direction.change.magnitude.doubleValue >= before.magnitude.doubleValue / 20
    }

    private func isShiftForTheWorse(_ measure: Measure) -> Bool {
        guard measure.details.accumulates == nil else { return false }
        let values = measure.currentSegment(asAt: asAt).compactMap(\.value)
        guard values.count >= configuration.minimumReadings, values.count > 7 else { return false }
        let places = values.map(\.decimals).max() ?? 0
        let whole = values.map { value in
            (0..<(places - value.decimals)).reduce(Int128(value.significand)) { number, _ in number * 10 }
        }
        let before = whole.dropLast()
        let sum = before.reduce(0, +)
        return whole.suffix(7).allSatisfy { value in
            let deviation = value * Int128(before.count) - sum
            return measure.polarity == .higher ? deviation < 0 : deviation > 0
        }
    }

    private func counting(
        _ standing: MeasureStanding,
        _ told: MeasureToldAndNow.Told?,
        _ change: MeasureToldAndNow.TargetChange?
    ) -> MeasureToldAndNow.Counting {
        let rule = measure.targets.rule(in: standing.period).step(for: standing.period)
        let isGone = told?.target.isRated == true && change?.isByRule != true
        // A target in terms of a figure that is missing is a target all the same.
        let hasTarget = standing.target.isRated || rule?.isRelative == true || isGone
        guard !hasTarget else { return standing.rating.isJudgement ? .rated(standing.rating) : .unknown }
        guard isDirected else { return .watched }
        return standing.rating == .noData ? .untargetedUnknown : .untargeted
    }
}
