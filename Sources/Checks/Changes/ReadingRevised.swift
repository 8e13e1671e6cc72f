package import Diagnostics
internal import Measures
internal import Model

/// A reading that differs from the published one is marked as revised.
package enum ReadingRevised: Check {
    package static let rule = Rule(
        "reading-revised",
        .query,
        .changes,
        title: "Published readings changed without explanation",
        finds: """
            Readings that differ from the published ones and are not marked as revised. A note in `changes` explains \
            the readings from its first period on, if that period is one of those that changed.
            """,
        why: "History must not be rewritten in silence.",
        answer: "Mark the reading with `[r]`, or add a note to `changes`."
    )

    /// Finds readings that differ from the last published record, without a marker `[r]` or a change note.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.sinceLastReport?.measures ?? []).compactMap { change in
            guard let measure = change.standing?.measure else { return nil }
            let revised = change.revisions.map(\.period)
            // A note names the first period that it concerns; one from a period that is as published is about
            // something else.
            let noted = measure.changeNotes.map(\.from).filter(revised.contains).min()
            let silent = change.revisions.filter { revision in
                let reading = measure.reading(in: revision.period)
                let isMarked = reading?.measurement?.markers.contains(.revised) ?? false
                let isNoted = noted.map { revision.period >= $0 } ?? false
                // What could not be given at the time and is given now is an addition, not a revision.
                return !isMarked && !isNoted && !revision.wasMissing && reading?.absence?.symbol != .suppressed
            }
            guard let first = silent.first else { return nil }
            let words = silent.map { "\($0.period.name) was \($0.published) and is now \($0.now)" }
            return finding(
                at: measure.reading(in: first.period)?.location ?? measure.id.location,
                "'\(measure.id.value)' differs from what was published: " + Listing.words(words, atMost: 4),
                remedy: "mark a revised reading with [r], or add a note to 'changes' in kpis.yaml"
            )
        }
    }
}
