internal import Diagnostics
internal import Model

/// Reads a file of `meetings/`.
enum MeetingReader {
    static func read(_ file: SourceText, id: String, findings: Findings) -> Meeting? {
        guard
            let opened = NamedMarkdownFile(file, id: id, subject: "meeting", example: "2025-07.md", findings: findings)
        else { return nil }
        let keys = opened.keys
        let meeting = Meeting(
            id: id,
            title: keys.requiredText("title"),
            date: keys.date("date"),
            committee: keys.text("committee")?.value,
            report: keys.text("report"),
            minutes: opened.body
        )
        let isExempt = ExemptPart.isExempt(keys)
        keys.finish()
        return isExempt ? nil : meeting
    }
}
