public import Diagnostics
internal import Indicators
internal import Model

/// A reading that differs from the published one is marked as revised.
public enum ReadingRevised: Check {
    /// The rule's id.
    public static let rule = "reading-revised"
    /// What it finds.
    public static let title = "Published readings that changed without a word"
    /// The site shows the revision; the reason is for people to give.
    public static let severity = Severity.query

    /// Finds readings that differ from the last published record, without a marker `[r]` or a change note.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.changes?.kpis ?? []).compactMap { change in
            let indicator = change.standing.kpi.indicator
            let silent = change.revisions.filter { revision in
                let reading = indicator.reading(in: revision.period)
                // What could not be given at the time and is given now is an addition, not a revision.
                let wasMissing = Tokeniser.tokens(of: revision.published).allSatisfy { $0.value == nil }
                let isMarked = reading?.measurement?.markers.contains(.revised) ?? false
                let isNoted = indicator.changeNotes.contains { $0.from == revision.period }
                return !isMarked && !isNoted && !wasMissing && reading?.absence?.symbol != .suppressed
            }
            guard let first = silent.first else { return nil }
            let words = silent.map { "\($0.period.name) was \($0.published) and is now \($0.now)" }
            return finding(
                at: indicator.reading(in: first.period)?.location ?? indicator.id.location,
                "'\(indicator.id.value)' differs from what was published: " + Listing.words(words, atMost: 4),
                remedy: "mark a revised reading with [r], or add a note to 'changes' in kpis.yaml"
            )
        }
    }
}
