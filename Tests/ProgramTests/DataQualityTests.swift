import Checks
import Foundation
import TestSupport
import Testing

/// The page "Data quality" explains itself to people who have only the site.
@Suite("The data-quality page")
struct DataQualityTests {
    @Test("Says for every open and every answered query what is looked for and why it matters")
    func meaning() async throws {
        let workplace = try Workplace()
        try workplace.write("---\ntitle: A page\n---\nSo 2 + 3 = 6.\n\nThe the end.\n", to: "Content/pages/slips.md")
        try workplace.write(
            "- {rule: repeated-word, file: pages/slips.md, reason: It is meant so., by: The author}\n",
            to: "Content/acknowledgements.yaml"
        )
        try await workplace.build()
        let markup = try workplace.text(of: "Output/data-quality.html")
        let page = StrictMarkup(markup)
        #expect(page.problems.isEmpty)
        for rule in ["stated-sum", "repeated-word"] {
            let meaning = try #require(Checks.meaning(of: rule))
            #expect(page.words.contains(meaning.title + " What is looked for: " + meaning.finds))
            #expect(page.words.contains("Why it matters: " + meaning.why))
        }
    }

    @Test("Every rule that the readers ask by has a meaning to show")
    func readers() throws {
        let modules = ["Measures/", "MeasureReading/", "Reading/"]
        let rules = try SourceFolder.swiftFiles().filter { file, _ in modules.contains { file.hasPrefix($0) } }
            .values.flatMap { text in text.matches(of: /\.query\(\s*"([a-z-]+)"/).map { String($0.1) } }
        #expect(rules.count >= 4)
        for rule in rules { #expect(Checks.meaning(of: rule) != nil, "\(rule)") }
    }
}
