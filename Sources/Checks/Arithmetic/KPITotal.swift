package import Diagnostics
internal import Measures
internal import Model

/// A measure that is the sum of others is their sum in every period.
package enum KPITotal: Check {
    package static let rule = Rule(
        "kpi-total",
        .query,
        .arithmetic,
        title: "Totals that are not the sum of their KPIs",
        finds: """
            A measure that is declared to be the total of others (`total-of`) but is not their sum in some period.
            """,
        why: "The same people have been counted in two ways.",
        answer: "Correct the figure, or remove `total-of`."
    )

    /// Finds readings that are not the sum of the parts.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.measures).filter { !$0.details.totalOf.isEmpty }.flatMap { measure in
            let parts = measure.details.totalOf.compactMap { checked.measures[$0.value] }
            guard parts.count == measure.details.totalOf.count else { return [Diagnostic]() }
            return measure.readings.compactMap { reading in
                let addends = parts.compactMap { $0.reading(in: reading.period)?.value }
                guard let total = reading.value, addends.count == parts.count, let place = reading.location else {
                    return nil
                }
                let sum = addends.reduce(Decimal.zero, +)
                let rounding =
                    total.decimals == 0
                    ? 0 : CellFigure.half(ofDecimals: total.decimals) * Double(addends.count + 1) + 1e-9
                guard abs((sum - total).doubleValue) > rounding else { return nil }
                return finding(
                    at: place,
                    "'\(measure.id.value)' is \(reading.text) in \(reading.period.name), but "
                        + "\(addends.map(\.grouped).joined(separator: " + ")) is \(sum.grouped)",
                    remedy: "correct the figure that is wrong, or remove 'total-of' if it is not a sum"
                )
            }
        }
    }
}
