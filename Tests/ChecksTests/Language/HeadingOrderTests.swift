import Checks
import Testing

@Suite("Headings")
struct HeadingOrderTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "## A\n\n#### B"
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(HeadingOrder.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "## A\n\n### B\n\n## C\n\n### D"
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(HeadingOrder.self, page(text)).isEmpty)
    }
}
