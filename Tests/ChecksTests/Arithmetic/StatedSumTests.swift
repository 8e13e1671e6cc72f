import Checks
import Testing

@Suite("Sums that the text states")
struct StatedSumTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "So 2 + 3 = 6 in all.",
            "We saw 12 boys and 16 girls, 30 in total.",
            "Of the 45 homes, 2 closed, 12 moved and 16 stayed.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(StatedSum.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "So 2 + 3 = 5 in all.",
            "We saw 12 boys and 16 girls, 28 in total.",
            "Of the 30 homes, 2 closed, 12 moved and 16 stayed.",
            "Of the 45 homes, 2 closed, 12 moved and the rest stayed, 16 of them in town.",
            "Of the 45 homes, 12 are new.",
            "There are 30 in total.",
            "In 2024 there were 12 and 16, 30 in total.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(StatedSum.self, page(text)).isEmpty)
    }
}
