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
        var hasChanged = !totals.isEmpty
        while hasChanged {
            hasChanged = false
            for (total, parts) in totals {
                hasChanged = suppress(total: total, parts: parts, in: &content, words: words) || hasChanged
            }
        }
    }

    private static func suppress(total: String, parts: [String], in content: inout Content, words: String) -> Bool {
        let measures = content.priorities.flatMap(\.measures)
        let group = ([total] + parts).compactMap { id in measures.first { $0.id.value == id } }
        guard let first = group.first, group.count == parts.count + 1 else { return false }
        var hasChanged = false
        for period in first.readings.map(\.period) {
            let readings = group.map { $0.reading(in: period) }
            guard readings.count(where: { $0?.isSuppressed == true }) == 1 else { continue }
            // A part that has no figure at all hides the one that is withheld as well as a second suppression would.
            guard readings.allSatisfy({ $0?.value != nil || $0?.isSuppressed == true }) else { continue }
            let candidates = zip(group, readings).dropFirst().filter { $0.1?.value != nil }
            let smallest = candidates.min { ($0.1?.value ?? .zero) < ($1.1?.value ?? .zero) }
            let chosen = smallest?.0.id.value ?? total
            withhold(chosen, in: period, of: &content, words: words)
            hasChanged = true
        }
        return hasChanged
    }

    /// Withholds one reading.
    static func withhold(_ id: String, in period: Period, of content: inout Content, words: String) {
        for priority in content.priorities.indices {
            for measure in content.priorities[priority].measures.indices
            where content.priorities[priority].measures[measure].id.value == id {
                let readings = content.priorities[priority].measures[measure].readings
                content.priorities[priority].measures[measure].readings = readings.map {
                    $0.period == period ? $0.suppressed(words: words) : $0
                }
            }
        }
    }
}
