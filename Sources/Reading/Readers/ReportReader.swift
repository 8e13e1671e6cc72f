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
        report.enquiry = enquiry(in: folder + "/enquiry.md", files, findings)
        report.published = RecordReader.read(
            report: id.value,
            isAmended: isAmended,
            in: files,
            findings: findings
        )
        return report
    }

    /// What officers say of the questions; without front matter, the whole file is questions of their own.
    private static func enquiry(in path: String, _ files: ContentFiles, _ findings: Findings) -> EnquiryNotes? {
        guard let file = files.text(of: path, reportingTo: findings) else { return nil }
        if file.lines.first?.hasPrefix("---") == true {
            return MarkdownFile.keys(file, subject: "questions", findings: findings)
                .map(EnquiryNotes.declaration.read)
        }
        var notes = EnquiryNotes(at: SourceLocation(path: file.path))
        notes.body = MarkdownDocument(file.lines.joined(separator: "\n"), origin: TextOrigin(file: file))
        findings.append(contentsOf: notes.body.diagnostics)
        return notes
    }
}
