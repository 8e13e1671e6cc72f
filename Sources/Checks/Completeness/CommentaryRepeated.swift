package import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// What is said of a measure is said again for each report, and once.
package enum CommentaryRepeated: Check {
    package static let rule = Rule(
        "commentary-repeated",
        .query,
        .completeness,
        title: "Commentary that repeats the last report's",
        finds: "Commentary on a measure in the same words as for the report before, or given twice for one report.",
        why: "Members are told again what they were told, although the figures have moved on.",
        answer: "Say what has changed since, or that nothing has."
    )

    /// Finds commentary in the same words as before, and second entries for one report.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let order = checked.content.settings.reports.map(\.value)
        return checked.content.priorities.flatMap(\.measures).flatMap { measure in
            var found = [Diagnostic]()
            let said = measure.details.commentary.filter { order.contains($0.report.value) }
            for (index, entry) in said.enumerated() {
                if said[..<index].contains(where: { $0.report.value == entry.report.value }) {
                    found.append(
                        finding(
                            at: entry.report.location,
                            "'\(measure.id.value)' has two commentaries for the report '\(entry.report.value)'",
                            remedy: "combine them"
                        )
                    )
                    continue
                }
                guard let place = order.firstIndex(of: entry.report.value), place > 0,
                    let before = said.first(where: { $0.report.value == order[place - 1] }),
                    before.why.plainText == entry.why.plainText, !entry.why.plainText.isEmpty
                else { continue }
                found.append(
                    finding(
                        at: entry.report.location,
                        "the commentary on '\(measure.id.value)' says the same as for the report '\(order[place - 1])'",
                        remedy: "say what has changed since, or that nothing has"
                    )
                )
            }
            return found
        }
    }
}
