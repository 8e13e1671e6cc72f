package import Diagnostics
internal import Measures
internal import Model

/// A measure says where its figures come from and what it should be.
///
/// That a target says which way is better, the readers see to.
package enum KPIIncomplete: Check {
    package static let rule = Rule(
        "kpi-incomplete",
        .query,
        .completeness,
        title: "Measures with no agreed target or no source",
        finds: "Measures whose target is still to be confirmed, or that name no source.",
        why: "Nobody can judge the figure, or check where it comes from.",
        answer: "Agree a target, or write `Monitor`; add `source` in kpis.yaml."
    )

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
            remedy: "set a target, or write 'Monitor' if there will be none"
        ) { count in
            count.counted("KPI has", "KPIs have") + " no agreed target: "
        }
            + onePerFile(
                measures.filter { $0.details.source == nil }.map(\.id),
                remedy: "add 'source' under the KPI's id in kpis.yaml"
            ) { count in
                count.counted("KPI does", "KPIs do") + " not say where the figures come from: "
            }
    }
}
