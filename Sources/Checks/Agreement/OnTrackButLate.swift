package import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// What is said to be on track has not missed its date.
package enum OnTrackButLate: Check {
    package static let rule = Rule(
        "on-track-but-late",
        .query,
        .agreement,
        title: "Milestones that are on track and late",
        finds: """
            A milestone whose date has been reached and that is not done, whose progress says that it is `on track`, \
            `on schedule`, `on course` or `on target`.
            """,
        why: "Both cannot be true: either the date has moved without a word, or the progress is too kind.",
        answer:
            "Say that it is late and when it will be done, or record the new date under `due-changes` with its reason."
    )

    /// Finds kind words about milestones that have missed their date.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allStandings.compactMap { standing in
            guard standing.reason == .dateReached, standing.isReported, let update = standing.update else { return nil }
            let progress = update.progress.plainText
            guard progress.lowercased().has(anyOf: ["on track", "on schedule", "on course", "on target"]),
                let match = progress.firstMatch(of: /(?i)\bon (?:track|schedule|course|target)\b/)
            else { return nil }
            let words = String(match.output)
            return finding(
                at: update.progress.origin.location(of: words),
                "milestone \(standing.milestone.id.value) is said to be '\(words)', but was due by "
                    + "\(standing.milestone.dueDay.words) and is overdue",
                remedy: "say that it is late and when it will be done"
            )
        }
    }
}
