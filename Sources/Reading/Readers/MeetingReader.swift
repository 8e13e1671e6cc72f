internal import Diagnostics
internal import Markdown
internal import Model

/// Reads a file of `meetings/`.
enum MeetingReader {
    static func read(_ file: SourceText, id: String, findings: Findings) -> Meeting? {
        guard
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: "meeting", findings: findings)
        else { return nil }
        findings.append(contentsOf: matter.body.diagnostics)
        if let problem = Identifier.problem(in: id) {
            findings.error(
                "bad-id",
                at: SourceLocation(path: file.path),
                problem,
                remedy: "rename the file, as to '2025-07.md'"
            )
        }
        let meeting = Meeting(
            id: id,
            title: keys.requiredText("title"),
            date: keys.date("date"),
            committee: keys.text("committee")?.value,
            report: keys.text("report"),
            minutes: matter.body
        )
        let isExempt = ExemptPart.isExempt(keys)
        keys.finish()
        return isExempt ? nil : meeting
    }
}
