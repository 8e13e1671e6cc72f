package import Diagnostics
internal import Model

/// What officers say of a question is said of one that is asked.
package enum NoteWithoutQuestion: Check {
    package static let rule = Rule(
        "note-without-question",
        .query,
        .references,
        title: "Notes on questions that are not asked",
        finds: "Notes in a report's `enquiry.md` about something that the record gives no reason to ask about.",
        why: "A pinned question or an answer would be missing from the page without a word.",
        answer:
            "Correct what the note is about, or put the question below the front matter as one of the council's own."
    )

    /// Finds notes of the report that the site is about which no question answers to.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot, let notes = snapshot.report.enquiry?.notes, !notes.isEmpty else {
            return []
        }
        let lines = snapshot.derivedLinesOfEnquiry
        return notes.flatMap(\.about).filter { thing in !lines.contains { $0.isAbout(thing.value) } }.map { thing in
            finding(
                at: thing.location,
                "no question is asked about '\(thing.value.text)'",
                remedy: "correct the id, or write the question below the front matter as one of your own"
            )
        }
    }
}
