import Checks
import Diagnostics
import Foundation
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
            let known = try #require(RuleRegister.rule(rule))
            #expect(page.words.contains(known.title + " What is looked for: " + known.plainFinds))
            #expect(page.words.contains("Why it matters: " + known.plainWhy))
        }
    }
}
