internal import Diagnostics
internal import Measures

/// Knows everything in the content that can be referred to.
package struct ReferenceIndex: Sendable {
    private var identifiers: [Reference.Kind: Set<String>] = [:]

    /// Indexes content.
    package init(_ content: Content) {
        let measures = content.priorities.flatMap(\.measures).map(\.id.value)
        insert(.kpi, measures)
        insert(.chart, measures)
        // The readings of a measure can be placed as a table too.
        insert(.table, content.tables.map(\.id) + measures)
        insert(.milestone, content.priorities.flatMap(\.milestones).map(\.id.value))
        insert(.case, content.priorities.flatMap(\.caseStudies).map(\.id.value))
        insert(.priority, content.priorities.map(\.id))
        insert(.action, content.actions.map(\.id.value))
        insert(.report, content.reports.map(\.id))
        insert(.obligation, content.obligations.map(\.id.value))
        insert(.risk, content.risks.map(\.id.value))
        insert(.audit, content.obligations.map(\.id.value) + content.reports.map(\.id))
        insert(.meeting, content.meetings.map(\.id))
        insert(.question, content.meetings.flatMap(\.questions).map(\.id.value))
        insert(.page, content.pages.map(\.id))
    }

    private mutating func insert(_ kind: Reference.Kind, _ ids: [String]) {
        identifiers[kind, default: []].formUnion(ids)
    }

    /// Whether there is such a thing.
    package func contains(_ reference: Reference) -> Bool {
        identifiers[reference.kind]?.contains(reference.id) ?? false
    }

    /// What was probably meant, or all that there are where they are few.
    package func remedy(for reference: Reference) -> String? {
        if let nearest = NearMiss.nearest(to: reference.id, among: identifiers[reference.kind] ?? []) {
            return "did you mean '\(reference.kind.rawValue):\(nearest)'?"
        }
        // Only charts and tables can stand where a picture does.
        let pictures: Set<Reference.Kind> = [.chart, .table]
        let alike = Reference.Kind.allCases.filter { pictures.contains($0) == pictures.contains(reference.kind) }
        for kind in alike where identifiers[kind]?.contains(reference.id) ?? false {
            return "did you mean '\(kind.rawValue):\(reference.id)'?"
        }
        let known = (identifiers[reference.kind] ?? []).sorted()
        guard (2...6).contains(known.count) else { return nil }
        return "write one of: " + known.map { "'\(reference.kind.rawValue):\($0)'" }.joined(separator: ", ")
    }
}
