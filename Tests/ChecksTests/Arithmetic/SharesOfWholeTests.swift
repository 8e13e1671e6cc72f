import Checks
import Testing

@Suite("Shares that do not make a whole")
struct SharesOfWholeTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "Of those, 34% live at home and the remaining 63% elsewhere.",
            "We saw 34% boys and 63% girls.",
            "Of those, 20% left, 30% moved and the other 40% stayed.",
            "Of those, 33.3% left and the rest, 66.9%, stayed.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(SharesOfWhole.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "Of those, 37% live at home and the remaining 63% elsewhere.",
            "Of those, 33% left, 33% moved and the other 33% stayed.",
            "Of those, 33.3% left and the rest, 66.7%, stayed.",
            "We saw 34% of boys in May and 63% in June.",
            "Some councils allow 15%, others publish 10%.",
            "It rose by 12% here and by 10% for the others.",
            "Among boys 34% were late, compared with 63% of the girls.",
            "Of those, 63% stayed.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(SharesOfWhole.self, page(text)).isEmpty)
    }
}
