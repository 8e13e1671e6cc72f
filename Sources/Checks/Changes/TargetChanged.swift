public import Diagnostics
internal import Indicators
internal import Model

/// A target that differs from the published one says since when and why.
public enum TargetChanged: Check {
    /// The rule's id.
    public static let rule = "target-changed"
    /// What it finds.
    public static let title = "Targets that changed without a word"
    /// The site shows the change; the reason is for people to give.
    public static let severity = Severity.query

    /// Finds targets that differ from the last published record and have no reason in kpis.yaml.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.changes?.kpis ?? []).compactMap { change in
            guard let target = change.target, target.reason == nil else { return nil }
            let indicator = change.standing.kpi.indicator
            let loosened = target.isLoosened == true ? ", which is easier to meet," : ""
            return finding(
                at: indicator.targetLocation,
                "the target of '\(indicator.id.value)' was published as \(target.published) and is now "
                    + "\(target.now)\(loosened) without a reason",
                remedy: "add an entry to 'target-changes' in kpis.yaml, with the reason"
            )
        }
    }
}
