internal import Diagnostics
internal import Markdown
internal import Model

/// Reads a file of `pages/`.
enum FurtherPageReader {
    static func read(_ file: SourceText, id: String, findings: Findings) -> FurtherPage? {
        guard
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: "page", findings: findings)
        else { return nil }
        findings.append(contentsOf: matter.body.diagnostics)
        if let problem = Identifier.problem(in: id) {
            findings.error(
                "bad-id",
                at: SourceLocation(path: file.path),
                problem,
                remedy: "rename the file, as to 'governance.md'"
            )
        }
        let page = FurtherPage(
            id: id,
            title: keys.requiredText("title"),
            summary: keys.text("summary")?.value,
            order: keys.integer("order")?.value,
            body: matter.body
        )
        let isExempt = ExemptPart.isExempt(keys)
        keys.finish()
        return isExempt ? nil : page
    }
}
