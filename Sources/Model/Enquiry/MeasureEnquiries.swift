internal import Diagnostics
internal import Measures

/// The questions that measures give reason to ask: for each the worst of its reasons, and its target if that was
/// loosened.
struct MeasureEnquiries {
    /// From how many readings off target in a row a measure has been so for long.
    static let longRun = 3
    /// From how many periods without a reading a measure has had none for several.
    static let severalPeriods = 3

    let snapshot: Snapshot

    /// The questions about single measures, the largest difference or miss first.
    var lines: [LineOfEnquiry] {
        let ranked = snapshot.toldAndNow.measures.map { (measure: $0, rank: min($0.rankByChange, $0.rankByMiss)) }
            .sorted { $0.rank < $1.rank }
        let single = ranked.flatMap { entry -> [LineOfEnquiry] in
            guard let standing = entry.measure.standing else { return [] }
            // A loosened target is asked about whatever else there is to ask.
            let worst = offTarget(standing, entry.measure) ?? specialCause(standing, entry.measure)
            return [worst, loosened(standing, entry.measure)].compactMap(\.self)
        }
        return single + withoutReadings + absent
    }

    private func line(
        _ reason: LineOfEnquiry.Reason,
        _ question: String,
        _ evidence: String,
        _ standing: MeasureStanding
    ) -> LineOfEnquiry {
        LineOfEnquiry(
            reason: reason,
            question: question,
            evidence: evidence,
            about: [Reference(.kpi, standing.id)]
        )
    }

    private func title(_ standing: MeasureStanding) -> String { "‘\(standing.measure.title.value)’" }

    private func offTarget(_ standing: MeasureStanding, _ change: MeasureToldAndNow) -> LineOfEnquiry? {
        guard standing.rating == .offTarget else { return nil }
        let run = standing.readingsOffTarget
        let length = run >= Self.longRun ? " Off target for \(run) readings running." : ""
        if change.told == nil ? standing.direction?.verdict == .worse : change.gotWorse {
            return line(
                .offTargetAndWorse,
                "What is being done about \(title(standing)), which is off target and getting worse?",
                standing.sentence + sinceTold(change) + length,
                standing
            )
        }
        guard run >= Self.longRun else { return nil }
        return line(
            .offTargetForLong,
            "When will \(title(standing)) reach its target, after \(run) readings off target running?",
            standing.sentence + sinceTold(change),
            standing
        )
    }

    /// What members were told, and by how much it is another now.
    private func sinceTold(_ change: MeasureToldAndNow) -> String {
        guard let told = change.told?.phrase, let difference = change.differencePhrase else { return "" }
        return " Members were told \(told): \(difference)."
    }

    private func specialCause(_ standing: MeasureStanding, _ change: MeasureToldAndNow) -> LineOfEnquiry? {
        guard change.isSpecialCauseForTheWorse else { return nil }
        let latest = standing.processBehaviour?.points.last.flatMap { $0 == .common ? nil : $0.meaning }
        return line(
            .specialCauseForTheWorse,
            "What explains the latest reading of \(title(standing)), which is worse than its usual variation?",
            "The latest reading is \(latest ?? "one of seven worse than before"). " + standing.sentence,
            standing
        )
    }

    private func loosened(_ standing: MeasureStanding, _ change: MeasureToldAndNow) -> LineOfEnquiry? {
        guard let target = change.target, target.isLoosened == true, !target.isByRule else { return nil }
        let measure = standing.measure
        let under = Rating.of(standing.current?.value, against: standing.target, tolerance: measure.tolerance)
        let published = target.ratingUnderPublished.name.lowercased()
        let now = under.name.lowercased()
        let ratings =
            published == now
            ? "\(now) under both" : "\(now) under the new target; under the published target it is \(published)"
        return line(
            .targetLoosened,
            "Why was the target of \(title(standing)) loosened from \(target.published) to \(target.now)?",
            "The measure is \(ratings). "
                + (target.reason.map { "Reason recorded: \($0)" } ?? "No reason is recorded."),
            standing
        )
    }

    /// One question for each priority about the measures that have had no reading for several periods.
    private var withoutReadings: [LineOfEnquiry] {
        snapshot.content.priorities.compactMap { priority in
            let silent = (snapshot.measures[priority.id] ?? []).filter { standing in
                standing.rating == .noData
                    && (standing.lastKnown?.age ?? Self.severalPeriods) >= Self.severalPeriods
            }
            guard let first = silent.first else { return nil }
            let names = silent.map { title($0) }.joined(separator: ", ")
            let known = silent.map { standing in
                let last = standing.lastKnown.map { $0.phrase(unit: standing.measure.unit) }
                return "\(title(standing)): \(last ?? "no reading yet")"
            }
            return LineOfEnquiry(
                reason: .noData,
                question: silent.count == 1
                    ? "Why is there no current figure for \(title(first))?"
                    : "Why are there no current figures for \(silent.count) measures of "
                        + "‘\(priority.title.value)’: \(names)?",
                evidence: known.joined(separator: "; ") + ".",
                about: silent.map { Reference(.kpi, $0.id) }
            )
        }
    }

    private var absent: [LineOfEnquiry] {
        guard let record = snapshot.toldAndNow.record else { return [] }
        return snapshot.toldAndNow.noLongerReported.map { measure in
            LineOfEnquiry(
                reason: .measureAbsent,
                question: "Why is ‘\(measure.title)’ no longer reported?",
                evidence: "It was reported in \(record.report.title): \(measure.told?.entry.reason ?? "")",
                about: [Reference(.report, record.report.id)]
            )
        }
    }
}
