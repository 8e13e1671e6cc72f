internal import Diagnostics
internal import Figures
internal import Markdown
package import Measures

extension MeasureComparison {
    /// The change of the target since members were told it, if there is one.
    func targetChange(
        _ told: MeasureToldAndNow.Told,
        report: PublishedRecord.ReportEntry
    ) -> MeasureToldAndNow.TargetChange? {
        let period = measure.currentPeriod(asAt: asAt)
        let now = measure.target(in: period)
        guard !now.asksForSame(as: told.target) else { return nil }
        let change = TargetHistory.Change(from: period, was: .fixed(told.target), now: .fixed(now), reason: "")
        return MeasureToldAndNow.TargetChange(
            published: told.target.text,
            now: now.text,
            isLoosened: change.isLoosened,
            isByRule: isByRule(told, report: report, now: period),
            ratingUnderPublished: Rating.of(
                measure.currentReading(asAt: asAt)?.value,
                against: told.target,
                tolerance: measure.tolerance
            ),
            reason: measure.targets.changes.last { $0.now.asksForSame(as: measure.targets.latest) }?.reason
        )
    }

    /// Whether a target is another only because the rule or the path that was told asks for another figure now.
    private func isByRule(_ told: MeasureToldAndNow.Told, report: PublishedRecord.ReportEntry, now: Period) -> Bool {
        let rule = measure.targets.rule(in: now)
        guard rule.dependsOnPeriod else { return false }
        if let written = told.entry.target.rule { return written == rule.text(unit: measure.unit) }
        // Records from before the rule was kept: what was told then is what the rule says of then.
        guard let day = Day(report.asAt) else { return false }
        let then = measure.currentPeriod(asAt: day)
        return measure.targets.rule(in: then).asksForSame(as: rule)
            && measure.target(in: then).asksForSame(as: told.target)
    }

    /// What members were told that the measure is held to, where that was changed and not by its own rule.
    func terms(_ told: MeasureToldAndNow.Told, _ change: MeasureToldAndNow.TargetChange?) -> ToldTerms? {
        guard told.target.isRated, told.entry.unit == measure.unit.name else { return nil }
        let tolerance = Tolerance(recorded: told.entry.tolerance) ?? measure.tolerance
        if change?.isByRule == true {
            let now = measure.target(in: measure.currentPeriod(asAt: asAt))
            return ToldTerms(target: now, tolerance: tolerance)
        }
        return change == nil && tolerance == measure.tolerance
            ? nil : ToldTerms(target: told.target, tolerance: tolerance)
    }

    /// The readings that were told and are others now.
    func revisions(_ told: MeasureToldAndNow.Told) -> [MeasureToldAndNow.Revision] {
        told.readings.compactMap { period, told in
            let reading = measure.reading(in: period)
            // As numbers: "82%" and "82.0%" are one figure.
            let value = told.value.flatMap { Decimal($0) }
            let isSame =
                reading?.value == value && (value != nil || reading?.absence?.symbol.rawValue == told.missing)
            return isSame
                ? nil
                : MeasureToldAndNow.Revision(
                    period: period,
                    published: told.text,
                    now: reading?.text ?? ToldPhrases.noLongerGiven,
                    wasMissing: value == nil
                )
        }
    }

    /// What else differs from what was told.
    func otherChanges(_ entry: PublishedRecord.MeasureEntry) -> [String] {
        RecordedDifference.words([
            (DifferencePhrases.title, entry.title, measure.title.value),
            (DifferencePhrases.definition, entry.definition, measure.details.definition?.plainText),
            (DifferencePhrases.unit, entry.unit, measure.unit.name),
            (DifferencePhrases.polarity, entry.better, measure.polarity.rawValue),
            (DifferencePhrases.printedReference, entry.ref, measure.ref),
            (DifferencePhrases.tolerance, entry.tolerance, measure.tolerance.text),
        ])
    }
}

extension MeasureToldAndNow.Told {
    /// What a record says of a measure.
    init(_ entry: PublishedRecord.MeasureEntry, report: String, kind: Period.Kind?, unit: Unit) {
        let readings = entry.readings.compactMap { reading in
            (kind.map { Period(reading.period, kind: $0) } ?? Period(reading.period)).map {
                (period: $0, entry: reading)
            }
        }
        let last = readings.last { $0.entry.value != nil }
        self.init(
            report: report,
            period: last?.period,
            value: last?.entry.value.flatMap { Decimal($0) },
            text: last?.entry.text,
            rating: Rating(rawValue: entry.rating) ?? .noData,
            target: entry.target.target(unit: unit),
            entry: entry,
            readings: readings
        )
    }
}

extension PublishedRecord.TargetEntry {
    /// The target as a value again, printed as it was.
    package func target(unit: Unit) -> Target {
        let lower = value.flatMap { Decimal($0) }
        var target =
            switch Target.Kind(rawValue: kind) {
            case .atLeast?: lower.map { Target.atLeast($0, unit: unit) } ?? .monitor()
            case .atMost?: lower.map { Target.atMost($0, unit: unit) } ?? .monitor()
            case .within?: range(unit: unit) ?? .monitor()
            case .toBeConfirmed?: Target.toBeConfirmed()
            case .monitor?, nil: Target.monitor()
            }
        target.text = text
        return target
    }

    private func range(unit: Unit) -> Target? {
        guard let lower = value.flatMap({ Decimal($0) }), let upper = upper.flatMap({ Decimal($0) }) else { return nil }
        return .within(lower, upper, unit: unit)
    }
}

extension MeasureToldAndNow {
    /// A measure that members were told of and that is no longer there.
    init(noLonger entry: PublishedRecord.MeasureEntry, report: String) {
        let told = Told(entry, report: report, kind: nil, unit: .other(entry.unit))
        id = entry.id
        priority = entry.priority
        title = entry.title
        standing = nil
        self.told = told
        now = nil
        state = .noLongerReported
        sinceTold = nil
        target = nil
        revisions = []
        other = []
        // Whatever it was rated against, nobody can say any longer how it stands.
        counting = told.target.isRated || entry.better != Polarity.monitor.rawValue ? .unknown : .watched
        isSpecialCauseForTheWorse = false
        isUncertain = false
        gotWorse = false
        asTold = nil
    }
}
