import Checks
import Testing

@Suite("Fractions beside percentages")
struct FractionAgainstPercentageTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "It was 66% (9/24).",
            "It was 9 of 24 (66%).",
            "We did 9 out of the 24, 66%.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(FractionAgainstPercentage.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "It was 38% (9/24).",
            "It was 37.5% (9 of 24).",
            "In 9/24 cases, and 66% of others.",
            "In 2023/24 (66%) it rose.",
            "The figure (7/10) is no share.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(FractionAgainstPercentage.self, page(text)).isEmpty)
    }
}
