import Checks
import Testing

@Suite("Text that is left over")
struct TemplateTextTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "TBC",
            "Click here to enter text.",
            "It was xx% of all.",
            "The date is [insert date].",
            "Lorem ipsum dolor.",
            "This is Draft v0.1 of it.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(TemplateText.self, page(text)).count == 1)
    }

    @Test("A reference that nobody filled in is found too")
    func references() throws {
        let report =
            "-- reports/spring/report.md --\n---\n{title: A, as-at: 2025-03-31, year: 2024-25, state: draft, "
            + "reference: Click here to enter text.}\n---\nWords.\n"
        #expect(try findings(TemplateText.self, report).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "The draft strategy was approved.",
            "It is printed as \"Draft v0.1\" here.",
            "It is 5% of all.",
            "The todos were done.",
            "Max% is a name.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(TemplateText.self, page(text)).isEmpty)
    }
}
