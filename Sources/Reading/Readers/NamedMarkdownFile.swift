internal import Diagnostics
internal import Measures
internal import Markdown

/// A Markdown file with front matter, whose name is the id of what it holds.
struct NamedMarkdownFile {
    /// The keys of the front matter; whoever reads them finishes them.
    let keys: KeyReader
    /// What follows the front matter.
    let body: MarkdownDocument
    /// Where the file begins.
    let start: SourceLocation

    /// Opens a file, or reports why its front matter cannot be read and returns `nil`.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - id: Its name without the ending.
    ///   - subject: What it holds, for messages: `meeting`.
    ///   - example: A name that would do: `2025-07.md`.
    ///   - findings: Where problems are reported.
    init?(_ file: SourceText, id: String, subject: String, example: String, findings: Findings) {
        guard
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: subject, findings: findings)
        else { return nil }
        self.keys = keys
        body = matter.body
        start = SourceLocation(path: file.path)
        findings.append(contentsOf: body.diagnostics)
        if let problem = Identifier.problem(in: id) {
            findings.error("bad-id", at: start, problem, remedy: "rename the file, for example to '\(example)'")
        }
    }
}
