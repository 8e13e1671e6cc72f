package import Diagnostics
internal import Measures
internal import Model

/// Ids are given once: two things of one kind with the same id cannot be told apart by links, data and history.
package enum DuplicateIdentifier: Check {
    /// Reading reports by it too: a folder that is listed twice.
    package static let rule = Rule.duplicateID

    /// Finds ids that are given twice.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let content = checked.content
        let priorities = content.priorities
        return repeated("milestone", priorities.flatMap(\.milestones).map(\.id))
            + repeated("KPI", priorities.flatMap(\.measures).map(\.id))
            + repeated("obligation", content.obligations.map(\.id))
            + repeated("risk", content.risks.map(\.id))
            + repeated("action", content.actions.map(\.id))
            + repeated("question", content.meetings.flatMap(\.questions).map(\.id))
            + tablesNamedAsKPIs(content)
            + repeated("glossary term", content.glossary.map(\.term), named: \.self, remedy: "keep one of the two")
            + repeated(
                "priority number",
                priorities.map { $0.number.map(String.init) },
                remedy: "give each priority its own number"
            )
    }

    /// A table and a measure's readings are placed in the same way, so that they need different ids.
    private static func tablesNamedAsKPIs(_ content: Content) -> [Diagnostic] {
        let measures = Set(content.priorities.flatMap(\.measures).map { $0.id.value.lowercased() })
        return content.tables.filter { measures.contains($0.id.lowercased()) }.map { table in
            .error(
                rule,
                at: table.caption.location,
                "'\(table.id)' is already the id of a KPI",
                remedy: "rename the table's two files"
            )
        }
    }

    private static func repeated(
        _ what: String,
        _ ids: [Located<String>],
        // Pages and files are named after ids, and many systems take "A" and "a" for one name.
        named name: (String) -> String = { $0.lowercased() },
        remedy: String = "give this one an id that has never been used"
    ) -> [Diagnostic] {
        var first = [String: SourceLocation]()
        // A missing id is the reader's finding.
        return ids.filter { !$0.value.isEmpty }.compactMap { id in
            let name = name(id.value)
            guard let place = first[name] else {
                first[name] = id.location
                return nil
            }
            return Diagnostic.error(rule, at: id.location, "the \(what) '\(id.value)' is already used", remedy: remedy)
                .spanning(id.value)
                .also(at: place, "it is first used here")
        }
    }
}
