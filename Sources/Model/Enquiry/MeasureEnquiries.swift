internal import Diagnostics
internal import Measures

/// The questions that measures give reason to ask: at most one for each, by the worst of its reasons.
struct MeasureEnquiries {
    /// From how many readings off target in a row a measure has been so for long.
    static let longRun = 3
    /// From how many periods without a reading a measure has had none for several.
    static let severalPeriods = 3

    let snapshot: Snapshot

    /// The questions about single measures.
    var lines: [LineOfEnquiry] {
        snapshot.allMeasures.compactMap { standing in
            let change = snapshot.changes?.measures.first { $0.standing.id == standing.id }
            return offTarget(standing) ?? specialCause(standing) ?? loosened(standing, change)
        } + withoutReadings + absent
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

    private func offTarget(_ standing: MeasureStanding) -> LineOfEnquiry? {
        guard standing.rating == .offTarget else { return nil }
        let run = readingsOffTarget(standing)
        let length = run >= Self.longRun ? " Off target for \(run) readings running." : ""
        if standing.direction?.verdict == .worse {
            return line(
                .offTargetAndWorse,
                "What is being done about \(title(standing)), which is off target and getting worse?",
                standing.sentence + length,
                standing
            )
        }
        guard run >= Self.longRun else { return nil }
        return line(
            .offTargetForLong,
            "When will \(title(standing)) reach its target, after \(run) readings off target running?",
            standing.sentence,
            standing
        )
    }

    /// How many of the latest readings with a value are off target without interruption.
    private func readingsOffTarget(_ standing: MeasureStanding) -> Int {
        standing.readings.reversed().filter { $0.value != nil }
            .prefix { standing.measure.rating(in: $0.period) == .offTarget }.count
    }

    private func specialCause(_ standing: MeasureStanding) -> LineOfEnquiry? {
        let polarity = standing.measure.polarity
        guard let process = standing.processBehaviour, process.verdict(polarity: polarity) == .worse,
            let latest = process.points.last
        else { return nil }
        return line(
            .specialCauseForTheWorse,
            "What explains the latest reading of \(title(standing)), which is worse than its usual variation?",
            "The latest reading is \(latest.meaning). " + standing.sentence,
            standing
        )
    }

    private func loosened(_ standing: MeasureStanding, _ change: MeasureChange?) -> LineOfEnquiry? {
        guard let target = change?.target, target.isLoosened == true else { return nil }
        let published = target.ratingUnderPublished.name.lowercased()
        let now = standing.rating.name.lowercased()
        let ratings = published == now ? "\(now) under both" : "\(now); under the published target it is \(published)"
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
        guard let changes = snapshot.changes else { return [] }
        return changes.absentKPIs.map { measure in
            LineOfEnquiry(
                reason: .measureAbsent,
                question: "Why is ‘\(measure.title)’ no longer reported?",
                evidence: "It was reported in \(changes.published.report.title): \(measure.reason)",
                about: [Reference(.report, changes.published.report.id)]
            )
        }
    }
}
