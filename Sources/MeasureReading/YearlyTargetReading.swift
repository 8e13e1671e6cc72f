import Diagnostics
import Measures

extension Measure {
    /// The targets of a measure whose figures run up within a year, as targets of the whole year.
    func yearlyTargets(
        _ history: TargetHistory,
        within year: Accumulation,
        profile written: [Located<String>],
        reportingTo diagnostics: inout [Diagnostic]
    ) -> TargetHistory {
        let profile = profile(written, of: history.latest, reportingTo: &diagnostics)
        func yearly(_ rule: TargetRule, _ profile: [Decimal]) -> TargetRule {
            guard case .fixed(let target) = rule, target.isRated else { return rule }
            return .yearly(YearlyTarget(target, within: year, profile: profile))
        }
        var history = history
        history.latest = yearly(history.latest, profile)
        history.changes = history.changes.map { change in
            var change = change
            change.was = yearly(change.was, [])
            change.now = yearly(change.now, change.now == history.changes.last?.now ? profile : [])
            return change
        }
        return history
    }

    /// The figures of `target-profile`; empty after an error.
    private func profile(
        _ written: [Located<String>],
        of rule: TargetRule,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> [Decimal] {
        guard let first = written.first else { return [] }
        func report(_ place: Located<String>, _ message: String, _ remedy: String) {
            diagnostics.append(.error("target-profile-form", at: place.location, message, remedy: remedy))
        }
        guard case .fixed(let target) = rule, let goal = target.value, target.kind != .within else {
            report(
                first,
                "'\(id.value)' has a 'target-profile', but no target for the year in the CSV file",
                "write the year's target there, or take the profile out"
            )
            return []
        }
        let expected = periodKind.inAYear
        guard written.count == expected else {
            report(
                first,
                "'target-profile' of '\(id.value)' has \(written.count) figures",
                "write \(expected), one for each \(periodKind.noun(1)) of the year, in order"
            )
            return []
        }
        var ignored = [Diagnostic]()
        let figures = written.map { text in
            ReadingText.parse(text, unit: unit, period: .year(from: 2000), reportingTo: &ignored)?.value
        }
        if let wrong = figures.firstIndex(of: nil) {
            report(
                written[wrong],
                "'\(written[wrong].value)' is not a figure of this measure",
                "write, for example, '\(target.text)'"
            )
            return []
        }
        let profile = figures.compactMap(\.self)
        if let last = profile.last, last != goal {
            report(
                written[written.count - 1],
                "'target-profile' of '\(id.value)' ends with \(unit.text(of: last)), but its target is \(target.text)",
                "correct one of the two"
            )
        }
        if let step = profile.indices.dropFirst().first(where: { profile[$0] < profile[$0 - 1] }) {
            report(
                written[step],
                "'target-profile' of '\(id.value)' falls from \(written[step - 1].value) to \(written[step].value)",
                "figures that run up within the year cannot fall: write each with those before it"
            )
        }
        return profile
    }
}
