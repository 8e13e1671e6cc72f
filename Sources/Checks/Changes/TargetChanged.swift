public import Diagnostics
internal import Indicators
internal import Model

/// A target that differs from the published one says since when and why.
public enum TargetChanged: Check {
    /// The rule's id.
    public static let rule = "target-changed"
    /// What it finds.
    public static let title = "Targets that changed without a word"
    /// What it looks for, in full.
    public static let finds = """
        Targets that differ from the published ones, without a reason. A target that follows a rule, such as \
        +5% or one for each year, moves without being changed. The message says where the new one is easier \
        to meet.
        """
    /// Why that matters.
    public static let why = "Loosening a target is a way to meet it."
    /// The site shows the change; the reason is for people to give.
    public static let severity = Severity.query

    /// Finds targets that differ from the last published record and have no reason in kpis.yaml.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let changes = checked.snapshot?.changes, let published = Day(changes.published.report.asAt) else {
            return []
        }
        return changes.kpis.compactMap { change in
            let indicator = change.standing.kpi.indicator
            guard let target = change.target,
                let entry = changes.published.kpis.first(where: { $0.id == change.standing.id }),
                // Read the other way round, every target is another: `DefinitionChanged` asks about that.
                entry.better == indicator.polarity.rawValue,
                !isAccountedFor(entry.target.target(unit: indicator.unit), of: indicator, asAt: published)
            else { return nil }
            let loosened = target.isLoosened == true ? ", which is easier to meet," : ""
            return finding(
                at: indicator.targetLocation,
                "the target of '\(indicator.id.value)' was published as \(target.published) and is now "
                    + "\(target.now)\(loosened) without a reason",
                remedy: "add an entry to 'target-changes' in kpis.yaml, with the reason"
            )
        }
    }

    /// Whether the content still says that a target held when it was published, or why it no longer does.
    ///
    /// A target that follows a rule, such as 5% more than a year before, moves without being changed.
    private static func isAccountedFor(_ target: Target, of indicator: Indicator, asAt day: Day) -> Bool {
        let period = indicator.currentPeriod(asAt: day)
        return indicator.target(in: period).asksForSame(as: target)
            || indicator.targets.changes.contains {
                indicator.target(in: period, under: $0.was).asksForSame(as: target)
            }
    }
}
