package import Diagnostics
internal import Measures
internal import Model

/// An id is given once: a new one for the same thing cuts its history off.
package enum IdentifierChanged: Check {
    package static let rule = Rule(
        "id-changed",
        .query,
        .changes,
        title: "Changed ids",
        finds: "A KPI or milestone that was published under another id, with the same title.",
        why: "Its history is cut off: readers cannot follow it from one report to the next.",
        answer: "Restore the published id."
    )

    /// Finds measures and milestones that were published under another id with the same title.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let since = checked.snapshot?.sinceLastReport else { return [] }
        func changed(_ what: String, _ now: Located<String>, _ title: String, _ gone: [(id: String, title: String)])
            -> Diagnostic?
        {
            guard let before = gone.first(where: { $0.title.lowercased() == title.lowercased() }) else { return nil }
            return finding(
                at: now.location,
                "the \(what) '\(now.value)' was published as '\(before.id)', under the same title",
                remedy: "write '\(before.id)' again, so that its history stays with it"
            )
        }
        let measures = since.noLongerReported.map { ($0.id, $0.title) }
        let milestones = since.dropped.map { ($0.id, $0.title) }
        // What was published under its own id has not changed it, whatever its title.
        let newMeasures = since.measures.filter { $0.state == .firstReported }.compactMap(\.standing?.measure)
        return newMeasures.compactMap {
            changed("KPI", $0.id, $0.title.value, measures)
        }
            + since.milestones(.new).compactMap(\.standing?.milestone).compactMap {
                changed("milestone", $0.id, $0.title.value, milestones)
            }
    }
}
