internal import Diagnostics
internal import Measures

/// Withholds a second figure where one that is withheld could be worked out from a total.
enum SecondSuppression {
    /// Goes through every total (`total-of` in kpis.yaml) and every period.
    ///
    /// Where exactly one of the total and its parts is withheld, the smallest of the parts that are shown is withheld
    /// too. This is repeated until nothing changes, because a measure may be a part of several totals.
    static func apply(to content: inout Content, words: String) {
        let totals = content.priorities.flatMap(\.measures).filter { !$0.details.totalOf.isEmpty }
            .map { (total: $0.id.value, parts: $0.details.totalOf.map(\.value)) }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for priority in content.priorities.indices {
                for measure in content.priorities[priority].measures.indices
                where !content.priorities[priority].measures[measure].series.isEmpty {
                    let changed = suppressParts(of: &content.priorities[priority].measures[measure], words: words)
                    hasChanged = changed || hasChanged
                }
            }
            for (total, parts) in totals {
                hasChanged = suppress(total: total, parts: parts, in: &content, words: words) || hasChanged
            }
        }
    }

    /// Goes through the dimensions of one measure, unless their parts do not make the whole.
    ///
    /// A share is treated like a sum: with the denominators, which are often known, it is one.
    private static func suppressParts(of measure: inout Measure, words: String) -> Bool {
        guard measure.details.partOfTotal?.value != PartOfTotal.none else { return false }
        var hasChanged = false
        for dimension in Set(measure.series.compactMap(\.dimension)).sorted() {
            let places = measure.series.indices.filter { measure.series[$0].dimension == dimension }
            for period in measure.readings.map(\.period) {
                let parts = places.map { measure.series[$0].reading(in: period) }
                guard let next = next(in: [measure.reading(in: period)] + parts) else { continue }
                if next == 0 {
                    measure.readings.suppress(period, words: words)
                } else {
                    measure.series[places[next - 1]].readings.suppress(period, words: words)
                }
                hasChanged = true
            }
        }
        return hasChanged
    }

    private static func suppress(total: String, parts: [String], in content: inout Content, words: String) -> Bool {
        let measures = content.priorities.flatMap(\.measures)
        let group = ([total] + parts).compactMap { id in measures.first { $0.id.value == id } }
        guard let first = group.first, group.count == parts.count + 1 else { return false }
        var hasChanged = false
        for period in first.readings.map(\.period) {
            guard let next = next(in: group.map { $0.reading(in: period) }) else { continue }
            withhold(group[next].id.value, in: period, of: &content, words: words)
            hasChanged = true
        }
        return hasChanged
    }

    /// Which reading has to be withheld beside the only one that is: the smallest part that is shown, else the total.
    ///
    /// - Parameter group: The readings of one period, the total's first.
    /// - Returns: Its place; `nil` where nothing can be worked out.
    private static func next(in group: [Reading?]) -> Int? {
        guard group.count(where: { $0?.isSuppressed == true }) == 1 else { return nil }
        // A part that has no figure at all hides the one that is withheld as well as a second suppression would.
        guard group.allSatisfy({ $0?.value != nil || $0?.isSuppressed == true }) else { return nil }
        let shown = group.enumerated().dropFirst().filter { $0.element?.value != nil }
        return shown.min { ($0.element?.value ?? .zero) < ($1.element?.value ?? .zero) }?.offset ?? 0
    }

    /// Withholds one reading.
    static func withhold(_ id: String, in period: Period, of content: inout Content, words: String) {
        for priority in content.priorities.indices {
            for measure in content.priorities[priority].measures.indices
            where content.priorities[priority].measures[measure].id.value == id {
                content.priorities[priority].measures[measure].readings.suppress(period, words: words)
            }
        }
    }
}

extension [Reading] {
    /// Withholds the reading of a period.
    fileprivate mutating func suppress(_ period: Period, words: String) {
        self = map { $0.period == period ? $0.suppressed(words: words) : $0 }
    }
}
