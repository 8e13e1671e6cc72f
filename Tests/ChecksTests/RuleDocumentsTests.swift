import Checks
import Diagnostics
import Foundation
import Testing

/// The pages in `docs/checks/` are made from the rules: run these tests with SCRUTINY_RECORD=1 to write them.
@Suite("The pages about rules")
struct RuleDocumentsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/checks")
    private static let isRecording = ProcessInfo.processInfo.environment["SCRUTINY_RECORD"] == "1"

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private static func rules(of topic: Rule.Topic) -> [Rule] {
        RuleRegister.all.filter { $0.topic == topic }.sorted { $0.id < $1.id }
    }

    private static func kind(of rule: Rule) -> String {
        if rule.severity == .error { return "It is an error, and cannot be turned off." }
        let isCheck = Checks.all.contains { $0.rule == rule }
        return isCheck
            ? "It is a query. It can be acknowledged, and site.yaml can make it an error or turn it off."
            : rule.topic == .templates || rule.topic == .answers
                ? "It is a query." : "It is a query. It can be acknowledged."
    }

    /// The pages by name, without the list of all rules.
    private static var pages: [String: String] {
        var pages = [String: String]()
        for topic in Rule.Topic.allCases {
            if let name = topic.sharedPage {
                pages[name] =
                    "# \(topic.rawValue)\n"
                    + rules(of: topic).map { rule in
                        """

                        <a id="\(rule.id)"></a>

                        ## \(rule.title)

                        Rule `\(rule.id)`. \(kind(of: rule))

                        What it finds: \(rule.finds)

                        Why it matters: \(rule.why)

                        How to answer it: \(rule.answer)

                        """
                    }
                    .joined()
                continue
            }
            for rule in rules(of: topic) {
                pages[rule.page] = """
                    # \(rule.title)

                    Rule `\(rule.id)`. \(kind(of: rule))

                    ## What it finds

                    \(rule.finds)

                    ## Why it matters

                    \(rule.why)

                    ## How to answer it

                    \(rule.answer)

                    """
            }
        }
        return pages
    }

    /// The list of all rules, by topic.
    private static var list: String {
        Rule.Topic.allCases.map { topic in
            "## \(topic.rawValue)\n\n| rule | finds | kind |\n|---|---|---|\n"
                + rules(of: topic).map { "| [`\($0.id)`](\($0.page)) | \($0.title) | \($0.severity.rawValue) |\n" }
                .joined()
        }
        .joined(separator: "\n")
    }

    private func expect(_ name: String, is text: String) throws {
        if Self.isRecording, (try? Self.text(name)) != text {
            try text.write(to: Self.folder.appending(path: name), atomically: true, encoding: .utf8)
            Issue.record("docs/checks/\(name) was recorded again; look at the difference")
        }
        #expect(try Self.text(name) == text, "docs/checks/\(name); SCRUTINY_RECORD=1 writes it")
    }

    @Test("Every rule is explained as it is declared")
    func explained() throws {
        for (name, text) in Self.pages.sorted(by: { $0.key < $1.key }) { try expect(name, is: text) }
    }

    @Test("The list has every rule, after an introduction written by hand")
    func listed() throws {
        let introduction = try #require(try Self.text("README.md").split(separator: "## References\n").first)
        try expect("README.md", is: introduction + Self.list)
    }

    @Test("There is no page about a rule that does not exist")
    func noOthers() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
        #expect(Set(names) == Set(Self.pages.keys).union(["README.md"]))
    }
}
