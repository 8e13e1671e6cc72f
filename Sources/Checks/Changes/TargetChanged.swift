package import Diagnostics
import Figures
internal import Measures
internal import Model

/// A target that differs from the published one says since when and why.
package enum TargetChanged: Check {
    package static let rule = Rule(
        "target-changed",
        .query,
        .changes,
        title: "Targets changed without explanation",
        finds: """
            Targets that differ from the published ones, without a reason. A target that follows a rule, such as \
            `+5%` or one target for each year, moves without being changed. The message says where the new target is \
            easier to meet.
            """,
        why: "Loosening a target is one way to meet it.",
        answer: "Add an entry to `target-changes` with the reason."
    )

    /// Finds targets that differ from the last published record and have no reason in kpis.yaml.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let since = checked.snapshot?.sinceLastReport,
            let published = since.record.flatMap({ Day($0.report.asAt) })
        else { return [] }
        return since.measures.compactMap { change in
            guard let measure = change.standing?.measure, let target = change.target, let entry = change.told?.entry,
                // Read the other way round, every target is another: `DefinitionChanged` asks about that.
                entry.better == measure.polarity.rawValue,
                !isAccountedFor(entry.target.target(unit: measure.unit), of: measure, asAt: published)
            else { return nil }
            let loosened = target.isLoosened == true ? ", which is easier to meet," : ""
            return finding(
                at: measure.targetLocation,
                "the target of '\(measure.id.value)' was published as \(target.published) and is now "
                    + "\(target.now)\(loosened) without a reason",
                remedy: "add an entry to 'target-changes' in kpis.yaml, with the reason"
            )
        }
    }

    /// Whether the content still says that a target held when it was published, or why it no longer does.
    ///
    /// A target that follows a rule, such as 5% more than a year before, moves without being changed.
    private static func isAccountedFor(_ target: Target, of measure: Measure, asAt day: Day) -> Bool {
        let period = measure.currentPeriod(asAt: day)
        return measure.target(in: period).asksForSame(as: target)
            || measure.targets.changes.contains {
                measure.target(in: period, under: $0.was).asksForSame(as: target)
            }
    }
}
