import Diagnostics
import FinishedSite
import Testing

@Suite("Two elements with one id")
struct RepeatedIdentifierTests {
    private func found(_ body: String) async -> [String] {
        await FinishedPages.findings(in: ["pages/a.html": Array(body.utf8)]).map { "\($0.location) \($0.rule)" }
    }

    @Test("The second element is found, and the third")
    func slips() async {
        let body = "<p id=\"a\">\n<p id=\"a\">\n<h2 id=\"a\">"
        let findings = await found(body)
        #expect(
            findings == ["pages/a.html:2:8 repeated-identifier", "pages/a.html:3:9 repeated-identifier"]
        )
    }

    @Test("Different ids, and the same words in other attributes, are in order")
    func sound() async {
        #expect(await found("<p id=\"a\"><p id=\"b\"><p class=\"a\"><p data-id=\"a\">").isEmpty)
    }
}
