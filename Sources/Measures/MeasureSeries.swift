package import Diagnostics
internal import Markdown

/// Readings beside the plan's own: the same measure elsewhere, or for one group or area.
///
/// They are drawn, tabled and downloadable; they are never counted, rated or ranked as measures of the plan.
package struct MeasureSeries: Hashable, Sendable {
    /// What the readings are of.
    package enum Role: Hashable, Sendable {
        /// Another place, or a group of places: `England`.
        case comparator
        /// One group or area of a dimension such as ward or sex.
        case part(dimension: String)
        /// The plan's own figures by another kind of period: the year's outturn of what is measured by month.
        case otherPeriods
    }

    /// What the readings are of.
    package var role: Role
    /// The place or the group, with the cell that names it.
    package var name: Located<String>
    /// The readings in order of their periods.
    package var readings: [Reading]

    /// Creates a series.
    package init(_ role: Role, name: Located<String>, readings: [Reading]) {
        self.role = role
        self.name = name
        self.readings = readings.sorted { $0.period < $1.period }
    }

    /// The dimension that it is a part of; `nil` for a comparator.
    package var dimension: String? {
        if case .part(let dimension) = role { dimension } else { nil }
    }

    /// As it is written under `series`: `comparator: England`, `part: Ward: Ham`.
    package var label: String {
        switch role {
        case .comparator: ["comparator", name.value].joined(separator: ": ")
        case .part(let dimension): ["part", dimension, name.value].joined(separator: ": ")
        case .otherPeriods: ["by", name.value].joined(separator: " ")
        }
    }

    /// As links name it after the measure's id: `england`, `ward-ham`.
    package var linkName: String {
        Slug.make(from: [dimension, name.value].compactMap(\.self).joined(separator: " "))
    }

    /// The reading of a period, with a value or without; `nil` where none was written.
    package func reading(in period: Period) -> Reading? { readings.reading(in: period) }

    /// What is known for a period: its own reading, or else the latest with a value from before it ended.
    package func latest(for period: Period) -> Reading? {
        if let own = reading(in: period), own.value != nil { return own }
        let end = period.lastDay
        return readings.last { $0.value != nil && $0.period.lastDay <= end }
    }

    /// The readings whose periods have ended on or before a day.
    package func readings(asAt day: Day) -> [Reading] { Array(readings.prefix { $0.period.hasEnded(by: day) }) }
}

extension [Reading] {
    /// The reading of a period, among readings in order of their periods.
    package func reading(in period: Period) -> Reading? {
        // Binary search: relative targets ask for the reading a year before, for every reading there is.
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].period < period { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].period == period ? self[low] : nil
    }
}

extension Measure {
    /// The same measure elsewhere, in the order of the file.
    package var comparators: [MeasureSeries] { series.filter { $0.role == .comparator } }

    /// The dimensions that it is divided by, each with its parts, in the order of the file.
    package var dimensions: [(name: String, parts: [MeasureSeries])] {
        var dimensions = [(name: String, parts: [MeasureSeries])]()
        for part in series {
            guard let name = part.dimension else { continue }
            if let known = dimensions.firstIndex(where: { $0.name == name }) {
                dimensions[known].parts.append(part)
            } else {
                dimensions.append((name, [part]))
            }
        }
        return dimensions
    }

    /// The readings that a link names: its own, or those of a comparator or part; `nil` where there is none of the name.
    package func readings(linkedAs name: String?) -> [Reading]? {
        guard let name else { return readings }
        return series.first { $0.linkName == name }?.readings
    }

    /// A comparator by name, whatever its capitals; without a name, the only one.
    package func comparator(named name: String?) -> MeasureSeries? {
        let comparators = comparators
        guard let name else { return comparators.count == 1 ? comparators[0] : nil }
        return comparators.first { $0.name.value.lowercased() == name.lowercased() }
    }
}
