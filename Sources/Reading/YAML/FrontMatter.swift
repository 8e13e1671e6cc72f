internal import Diagnostics
internal import Markdown

/// A Markdown file cut into its front matter and its body.
struct FrontMatter {
    let yaml: YAMLText
    let body: MarkdownDocument

    /// Cuts a file, or reports why it cannot be cut and returns `nil`.
    init?(_ file: SourceText, reportingTo findings: Findings) {
        func isFence(_ line: Substring) -> Bool {
            line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
        }
        guard let first = file.lines.first, isFence(first) else {
            findings.error(
                "missing-front-matter",
                at: SourceLocation(path: file.path),
                "this file does not begin with front matter",
                remedy: "begin it with a line '---', the keys, and another line '---'"
            )
            return nil
        }
        guard let end = file.lines.indices.dropFirst().first(where: { isFence(file.lines[$0]) }) else {
            findings.error(
                "missing-front-matter",
                at: SourceLocation(path: file.path),
                "the front matter that begins here does not end",
                remedy: "write a line '---' after its last key"
            )
            return nil
        }
        yaml = YAMLText(file, lines: 1..<end)
        body = MarkdownDocument(
            file.lines[(end + 1)...].joined(separator: "\n"),
            origin: TextOrigin(file: file, line: end + 2)
        )
    }
}
