import Checks
import Testing

@Suite("Percentages of few")
struct ImpossiblePercentageTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "It was 66% of the 24 audits.",
            "Only 10% of 7 replies came.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(ImpossiblePercentage.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "It was 67% of the 24 audits.",
            "It was 66.7% of 24 audits.",
            "About 90% of 16 to 17 year olds came.",
            "It was 45% of 1,200 families.",
            "It is 12% of 24 months.",
            "It is 80% of the work.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(ImpossiblePercentage.self, page(text)).isEmpty)
    }
}
