package import Diagnostics
import Figures
internal import Measures
internal import Model

/// A measure whose definition, unit or printed reference differs from what was published says so.
package enum DefinitionChanged: Check {
    package static let rule = Rule(
        "definition-changed",
        .query,
        .changes,
        title: "Measures changed without explanation",
        finds: """
            A title, definition, unit, polarity, tolerance or printed reference that differs from what was \
            published, without a note.
            """,
        why: "Readings before and after cannot be compared.",
        answer: "Add a note to `changes` in kpis.yaml."
    )

    /// Finds differences from the last published record without a change note from then on.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let since = checked.snapshot?.sinceLastReport,
            let published = since.record.flatMap({ Day($0.report.asAt) })
        else { return [] }
        return since.measures.compactMap { change in
            guard let measure = change.standing?.measure else { return nil }
            // A note that begins with a period that had not ended when the record was made is about the change.
            let isNoted = measure.changeNotes.contains { $0.from.lastDay >= published }
            guard !change.other.isEmpty, !isNoted else { return nil }
            return finding(
                at: measure.id.location,
                "'\(measure.id.value)' changed since it was published: " + change.other.joined(separator: "; "),
                remedy: "add a note to 'changes' in kpis.yaml, with the first period that it concerns"
            )
        }
    }
}
