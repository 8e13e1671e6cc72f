internal import Declarations
internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// Reads a report's folder.
enum ReportReader {
    static func read(id: Located<String>, isAmended: Bool, in files: ContentFiles, findings: Findings) -> Report? {
        if let problem = Identifier.problem(in: id.value) {
            findings.error("bad-id", at: id.location, problem, remedy: "name the folder, for example, '2024-25'")
        }
        let folder = "reports/\(id.value)"
        guard
            let file = files.text(of: folder + "/report.md", reportingTo: findings),
            let keys = MarkdownFile.keys(file, subject: "report", findings: findings)
        else { return nil }
        var report = Report.declaration.read(keys)
        report.id = id.value
        report.ownQuestions = questions(in: folder + "/enquiry.md", files, findings)
        report.published = RecordReader.read(
            report: id.value,
            isAmended: isAmended,
            in: files,
            findings: findings
        )
        return report
    }

    /// Questions that the site adds itself: a Markdown file without front matter.
    private static func questions(
        in path: String,
        _ files: ContentFiles,
        _ findings: Findings
    ) -> MarkdownDocument? {
        guard let file = files.text(of: path, reportingTo: findings) else { return nil }
        let document = MarkdownDocument(file.lines.joined(separator: "\n"), origin: TextOrigin(file: file))
        findings.append(contentsOf: document.diagnostics)
        return document
    }
}
