internal import Diagnostics
package import Measures

/// What has become of something since members dealt with it at a meeting.
package struct WhatHappenedSince: Sendable {
    /// Whether it is as it should be.
    package enum State: Sendable {
        /// On target, or done.
        case settled
        /// Off target, or not done by its date.
        case notSettled
        /// Neither can be said.
        case open
    }

    /// What it is about.
    package let reference: Reference
    /// In a sentence.
    ///
    /// `74.3% in March 2023, now 93.0% in July 2023: better by 18.7 points. Near target.`
    package let sentence: String
    /// How it stands now.
    package let state: State
    /// Whether it got better since; `nil` where that cannot be said.
    package let gotBetter: Bool?

    /// What has become of a thing since a day; `nil` for things that do not change, and for what is not known.
    ///
    /// - Parameters:
    ///   - reference: The thing.
    ///   - day: The day of the meeting; without one, only how it stands now is said.
    ///   - snapshot: The content as at the report.
    package init?(_ reference: Reference, since day: Day?, in snapshot: Snapshot) {
        self.reference = reference
        switch reference.kind {
        case .kpi:
            guard let standing = snapshot.allMeasures.first(where: { $0.id == reference.id }) else { return nil }
            let movement = Self.movement(of: standing, since: day)
            sentence = SincePhrases.measure(movement.words, standing.rating)
            gotBetter = movement.gotBetter
            state =
                switch standing.rating {
                case .onTarget: .settled
                case .nearTarget, .offTarget: .notSettled
                case .noTarget, .noData: .open
                }
        case .milestone:
            guard let standing = snapshot.allStandings.first(where: { $0.milestone.id.value == reference.id }) else {
                return nil
            }
            let due = standing.delivery == .done ? nil : standing.milestone.dueDay.words
            sentence = SincePhrases.milestone(standing.statusPhrase, due: due)
            gotBetter = nil
            state =
                switch standing.delivery {
                case .done: .settled
                case .missed, .silent: .notSettled
                default: .open
                }
        case .action:
            guard let action = snapshot.knownActions.first(where: { $0.id.value == reference.id }) else { return nil }
            let isOverdue = action.isOverdue(asAt: snapshot.asAt)
            let due = action.due?.value.words
            sentence = SincePhrases.action(action.state.value, isOverdue: isOverdue, due: due)
            gotBetter = nil
            state = isOverdue ? .notSettled : action.state.value == .open ? .open : .settled
        default: return nil
        }
    }

    private static func movement(
        of standing: MeasureStanding,
        since day: Day?
    ) -> (words: String, gotBetter: Bool?) {
        guard let now = standing.lastKnown?.reading, let after = now.value else { return (SincePhrases.noFigure, nil) }
        guard let then = day.flatMap({ standing.measure.lastKnown(asAt: $0) })?.reading, let before = then.value else {
            return (SincePhrases.latest(now), nil)
        }
        guard then.period < now.period else { return (SincePhrases.noNewFigure(now), nil) }
        guard standing.measure.details.accumulates == nil,
            standing.measure.isComparable(then.period, with: now.period)
        else { return (SincePhrases.notComparable(then, now), nil) }
        let verdict = Direction.verdict(
            from: before,
            to: after,
            polarity: standing.measure.polarity,
            target: standing.target
        )
        let words = SincePhrases.moved(from: then, to: now, verdict, unit: standing.unit)
        switch verdict {
        case .better: return (words, true)
        case .level, .worse: return (words, false)
        case .neutral: return (words, nil)
        }
    }
}

extension Snapshot {
    /// As at when members knew what they asked about at a meeting: the date of the report that they received, or else the
    /// day of the meeting; `nil` where neither is known.
    package func dayKnown(at meeting: Meeting) -> Day? {
        let report = meeting.report.flatMap { received in content.reports.first { $0.id == received.value } }
        return report?.asAt.value ?? meeting.date?.value.lastDay
    }
}
