package import Diagnostics
internal import Measures
internal import Model

/// A measure says where its figures come from and what it should be.
///
/// That a target says which way is better, the readers see to.
package enum KPIIncomplete: Check {
    /// The rule's id.
    package static let rule = "kpi-incomplete"
    /// What it finds.
    package static let title = "Measures without a target decision or a source"
    /// What it looks for, in full.
    package static let finds = "Measures whose target is still to be confirmed, or that name no source."
    /// Why that matters.
    package static let why = "Nobody can judge or repeat the figure."
    /// A site can do without, but a committee will ask.
    package static let severity = Severity.query

    /// Finds measures whose target is still to be confirmed, or that name no source.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let measures = checked.content.priorities.flatMap(\.measures)
        let asAt = checked.snapshot?.asAt
        let undecided = measures.filter { measure in
            guard let asAt else { return false }
            let period = measure.currentPeriod(asAt: asAt)
            // A target such as 5% more than a year before is decided, even where that reading is missing.
            guard case .fixed(let target) = measure.targets.rule(in: period).step(for: period) else { return false }
            return target.kind == .toBeConfirmed
        }
        return onePerFile(
            undecided.map { Located($0.id.value, at: $0.targetLocation) },
            remedy: "set a target, or write 'Monitor' where there is to be none"
        ) { count in
            "it is not decided what " + Listing.count(count, "KPI") + " should be: "
        }
            + onePerFile(
                measures.filter { $0.source == nil }.map(\.id),
                remedy: "add 'source' under the KPI's id in kpis.yaml"
            ) { count in
                Listing.count(count, "KPI does", "KPIs do") + " not say where the figures come from: "
            }
    }
}
