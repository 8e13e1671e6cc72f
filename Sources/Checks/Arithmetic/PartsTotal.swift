package import Diagnostics
internal import Measures
internal import Model

/// The parts of a measure make the whole, as kpis.yaml says they do.
package enum PartsTotal: Check {
    package static let rule = Rule(
        "parts-total",
        .query,
        .arithmetic,
        title: "Parts that do not make the whole",
        finds: """
            A measure with `part-of-total: sums` that is not the sum of its parts in some period, or with \
            `part-of-total: averages` that lies outside them.
            """,
        why: "The same people have been counted in two ways, or a group has been left out.",
        answer: "Correct the figure, add the group that is missing, or write `part-of-total: none`."
    )

    /// Finds readings that the parts do not make.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.measures).flatMap { measure in
            measure.dimensions.flatMap { dimension in
                measure.readings.compactMap { finding(about: $0, in: dimension.name, dimension.parts, of: measure) }
            }
        }
    }

    private static func finding(
        about reading: Reading,
        in dimension: String,
        _ parts: [MeasureSeries],
        of measure: Measure
    ) -> Diagnostic? {
        let values = parts.compactMap { $0.reading(in: reading.period)?.value }
        // With a part that has no figure, nothing can be said of the whole.
        guard let total = reading.value, let place = reading.location, values.count == parts.count else { return nil }
        switch measure.details.partOfTotal?.value {
        case .sums:
            let sum = values.reduce(Decimal.zero, +)
            let decimals = (values + [total]).map(\.decimals)
            // Counts are added up exactly, other figures within their rounding.
            let slack = decimals.max() == 0 ? 0 : decimals.map { CellFigure.half(ofDecimals: $0) }.reduce(1e-9, +)
            guard abs((sum - total).doubleValue) > slack else { return nil }
            return finding(
                at: place,
                "'\(measure.id.value)' is \(reading.text) in \(reading.period.name), but its parts by \(dimension) add "
                    + "up to \(measure.unit.text(of: sum))",
                remedy:
                    "correct the figure that is wrong, add the group that is missing, or write 'part-of-total: none'"
            )
        case .averages:
            guard let lowest = values.min(), let highest = values.max(), total < lowest || total > highest else {
                return nil
            }
            return finding(
                at: place,
                "'\(measure.id.value)' is \(reading.text) in \(reading.period.name), but its parts by \(dimension) are "
                    + "from \(measure.unit.text(of: lowest)) to \(measure.unit.text(of: highest))",
                remedy:
                    "an average lies between them: correct the figure that is wrong, or add the group that is missing"
            )
        case .some(.none), nil:
            return nil
        }
    }
}
