public import Diagnostics
internal import Indicators
internal import Model

/// A KPI says where its figures come from and what it should be.
///
/// That a target says which way is better, the readers see to.
public enum KPIIncomplete: Check {
    /// The rule's id.
    public static let rule = "kpi-incomplete"
    /// What it finds.
    public static let title = "Measures without a target decision or a source"
    /// What it looks for, in full.
    public static let finds = "Measures whose target is still to be confirmed, or that name no source."
    /// Why that matters.
    public static let why = "Nobody can judge or repeat the figure."
    /// A site can do without, but a committee will ask.
    public static let severity = Severity.query

    /// Finds KPIs whose target is still to be confirmed, or that name no source.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let indicators = checked.content.priorities.flatMap(\.kpis).map(\.indicator)
        let asAt = checked.snapshot?.asAt
        let undecided = indicators.filter { indicator in
            guard let asAt else { return false }
            let period = indicator.currentPeriod(asAt: asAt)
            // A target such as 5% more than a year before is decided, even where that reading is missing.
            guard case .fixed(let target) = indicator.targets.rule(in: period).step(for: period) else { return false }
            return target.kind == .toBeConfirmed
        }
        return onePerFile(
            undecided.map { Located($0.id.value, at: $0.targetLocation) },
            remedy: "set a target, or write 'Monitor' where there is to be none"
        ) { count in
            "it is not decided what " + Listing.count(count, "KPI") + " should be: "
        }
            + onePerFile(
                indicators.filter { $0.source == nil }.map(\.id),
                remedy: "add 'source' under the KPI's id in kpis.yaml"
            ) { count in
                Listing.count(count, "KPI does", "KPIs do") + " not say where the figures come from: "
            }
    }
}
