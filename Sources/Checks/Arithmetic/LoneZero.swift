package import Diagnostics
internal import Measures
internal import Model

/// A zero is not typed where there is no figure.
package enum LoneZero: Check {
    package static let rule = Rule(
        "lone-zero",
        .query,
        .arithmetic,
        title: "A zero where every other reading is far from it",
        finds: "A single reading of 0 in a measure whose other readings are all far from 0.",
        why: "A zero that stands for a missing figure changes every mean, chart and rating.",
        answer: "Write `[x]` and the reason where there is no figure; acknowledge a zero that is right."
    )

    private static let fewestOthers = 5
    private static let smallestMedian = 10.0

    /// Finds single zeros among large readings.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.filter { $0.measure.details.accumulates == nil }.compactMap { standing in
            let valued = standing.readings.filter { $0.value != nil }
            let zeros = valued.filter { $0.value?.isZero == true }
            let others = valued.compactMap { $0.value?.magnitude.doubleValue }.filter { $0 > 0 }.sorted()
            guard zeros.count == 1, let zero = zeros.first, others.count >= fewestOthers,
                others[others.count / 2] >= smallestMedian, others[0] * 2 >= others[others.count / 2]
            else { return nil }
            return finding(
                at: zero.location ?? standing.measure.id.location,
                "'\(standing.id)' was \(zero.text) in \(zero.period.name), and never below "
                    + "\(standing.unit.text(of: valued.compactMap(\.value).filter { !$0.isZero }.min() ?? .zero)) otherwise",
                remedy: "is it right? where there is no figure, write '[x]' and the reason"
            )
        }
    }
}
