internal import Diagnostics

/// A figure of another place, to set beside a measure's own.
package struct ComparatorFigure: Hashable, Sendable {
    /// Whose it is; `nil` where that is not said.
    package let name: String?
    /// The figure.
    package let value: Decimal
    /// As it is printed.
    package let text: String
    /// The period that it is for; `nil` where none is stated.
    package let period: Period?
}

extension Measure {
    /// What a period's reading can be compared with: the benchmark, or else the first comparator that has a figure.
    package func comparison(for period: Period) -> ComparatorFigure? {
        if let benchmark {
            return ComparatorFigure(
                name: benchmark.source,
                value: benchmark.value,
                text: benchmark.text,
                period: benchmark.period
            )
        }
        return comparisons(for: period).first
    }

    /// The figures of all comparators for a period, or the latest before.
    package func comparisons(for period: Period) -> [ComparatorFigure] {
        comparators.compactMap { comparator in
            guard let reading = comparator.latest(for: period), let value = reading.value else { return nil }
            return ComparatorFigure(
                name: comparator.name.value,
                value: value,
                text: reading.text,
                period: reading.period
            )
        }
    }
}
