import Checks
import Diagnostics
import Foundation
import Testing

@Suite("The pages about rules")
struct RulePagesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/checks")

    static let rules =
        Checks.all.map { $0.rule } + [Acknowledging.rule, "broken-link", "image-without-alternative"]

    @Test("Every rule has a page that says what it finds, why it matters and how to answer it", arguments: rules)
    func page(rule: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: rule + ".md"), encoding: .utf8)
        for heading in ["## What it finds", "## Why it matters", "## How to answer it"] {
            #expect(text.contains(heading + "\n\n"))
        }
        if let check = Checks.all.first(where: { $0.rule == rule }) {
            #expect(text.hasPrefix("# \(check.title)\n"))
            // The data-quality page says the same as the rule's page, as plain text.
            let words = text.replacing("`", with: "")
            #expect(words.contains("## What it finds\n\n\(check.finds)\n\n## Why it matters\n\n\(check.why)\n\n"))
            #expect(text.contains("It is a query.") == (check.severity == .query))
        }
        let index = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        #expect(index.contains("](\(rule).md)"))
    }

    @Test("There is no page about a rule that does not exist")
    func noOthers() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
        #expect(Set(pages) == Set(Self.rules.map { $0 + ".md" } + ["README.md"]))
    }
}
