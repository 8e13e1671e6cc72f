internal import Diagnostics
internal import Model

/// Reads `milestones.yaml`.
enum MilestonesReader {
    static func read(_ file: SourceText, findings: Findings) -> [Milestone] {
        ListFile.groups(file, subject: "milestone", findings: findings).map(milestone)
    }

    private static func milestone(_ keys: KeyReader) -> Milestone {
        let milestone = Milestone(
            id: keys.requiredID(example: "EH-03"),
            year: keys.requiredYear("year"),
            title: keys.requiredText("title"),
            description: keys.markdown("description"),
            owner: keys.text("owner"),
            due: keys.date("due"),
            agreed: keys.date("agreed"),
            intendedImpact: keys.markdown("intended-impact"),
            measure: keys.markdown("measure"),
            requires: keys.texts("requires"),
            updates: keys.groups("updates", subject: "milestone update").map(update)
        )
        keys.finish()
        return milestone
    }

    private static func update(_ keys: KeyReader) -> MilestoneUpdate {
        let update = MilestoneUpdate(
            report: keys.requiredText("report", example: "2024-25"),
            status: keys.requiredChoice("status", otherwise: MilestoneStatus.notStarted),
            progress: keys.requiredMarkdown("progress"),
            impact: keys.markdown("impact"),
            next: keys.markdown("next"),
            evidence: keys.texts("evidence").compactMap { evidence($0, findings: keys.findings) }
        )
        keys.finish()
        return update
    }

    /// What can show that a milestone made a difference.
    private static let kinds: Set<Reference.Kind> = [.kpi, .case, .milestone, .page]

    private static func evidence(_ text: Located<String>, findings: Findings) -> Located<Reference>? {
        if let reference = Reference(text.value), kinds.contains(reference.kind) {
            return Located(reference, at: text.location)
        }
        findings.error(
            "bad-reference",
            at: text.location,
            "'\(text.value)' is no kind of evidence",
            remedy: "write 'kpi:', 'case:', 'milestone:' or 'page:' and an id, for example 'case:first-words'"
        )
        // Something is named, so that it cannot be said that nothing is.
        return Located(Reference(.page, text.value), at: text.location)
    }
}
