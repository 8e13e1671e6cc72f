internal import Declarations
internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model

/// Reads Markdown files with front matter.
enum MarkdownFile {
    /// The keys of the front matter, with the body; `nil` where there are none, which is reported.
    static func keys(
        _ file: SourceText,
        subject: String,
        example: String = "title: …",
        findings: Findings
    ) -> KeyReader? {
        guard
            let matter = FrontMatter(file, reportingTo: findings),
            let keys = KeyReader(matter.yaml, subject: subject, example: example, findings: findings)
        else { return nil }
        keys.body = matter.body
        findings.append(contentsOf: matter.body.diagnostics)
        return keys
    }

    /// A thing whose file's name is its id; `nil` where it cannot be read or is exempt.
    static func read<Item: NamedThing>(_ file: SourceText, id: String, findings: Findings) -> Item? {
        let declaration = Item.declaration
        guard let keys = keys(file, subject: declaration.name, findings: findings) else { return nil }
        let start = SourceLocation(path: file.path)
        if let problem = Identifier.problem(in: id) {
            findings.error(
                "bad-id",
                at: start,
                problem,
                remedy: "rename the file, for example to '\(Item.exampleFile)'"
            )
        }
        var item = declaration.read(keys)
        item.take(id: Located(id, at: start))
        return item.isExempt ? nil : item
    }
}
