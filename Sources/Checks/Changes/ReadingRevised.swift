public import Diagnostics
internal import Indicators
internal import Model

/// A reading that differs from the published one is marked as revised.
public enum ReadingRevised: Check {
    /// The rule's id.
    public static let rule = "reading-revised"
    /// What it finds.
    public static let title = "Published readings that changed without a word"
    /// What it looks for, in full.
    public static let finds = """
        Readings that differ from the published ones and are not marked as revised. A note in changes \
        answers for the readings from its first period on, if that is one of those that changed.
        """
    /// Why that matters.
    public static let why = "History is not rewritten in silence."
    /// The site shows the revision; the reason is for people to give.
    public static let severity = Severity.query

    /// Finds readings that differ from the last published record, without a marker `[r]` or a change note.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        (checked.snapshot?.changes?.kpis ?? []).compactMap { change in
            let indicator = change.standing.kpi.indicator
            let revised = change.revisions.map(\.period)
            // A note names the first period that it concerns; one from a period that is as published is about
            // something else.
            let noted = indicator.changeNotes.map(\.from).filter(revised.contains).min()
            let silent = change.revisions.filter { revision in
                let reading = indicator.reading(in: revision.period)
                let isMarked = reading?.measurement?.markers.contains(.revised) ?? false
                let isNoted = noted.map { revision.period >= $0 } ?? false
                // What could not be given at the time and is given now is an addition, not a revision.
                return !isMarked && !isNoted && !revision.wasMissing && reading?.absence?.symbol != .suppressed
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
