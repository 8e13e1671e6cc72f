internal import Diagnostics
internal import Model

/// Reads a file of `pages/`.
enum FurtherPageReader {
    static func read(_ file: SourceText, id: String, findings: Findings) -> FurtherPage? {
        guard
            let opened = NamedMarkdownFile(file, id: id, subject: "page", example: "governance.md", findings: findings)
        else { return nil }
        let keys = opened.keys
        let page = FurtherPage(
            id: id,
            title: keys.requiredText("title"),
            summary: keys.text("summary")?.value,
            order: keys.integer("order")?.value,
            body: opened.body
        )
        let isExempt = ExemptPart.isExempt(keys)
        keys.finish()
        return isExempt ? nil : page
    }
}
