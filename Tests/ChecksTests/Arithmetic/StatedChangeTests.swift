import Checks
import Testing

@Suite("Changes that the text states")
struct StatedChangeTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "The number rose from 30 to 20.",
            "It fell from £1.2m to £1.5m.",
            "Visits went from 10 to 15, a rise of 6.",
            "It was reduced from 10% to 12%.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(StatedChange.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "The number rose from 20 to 30.",
            "It rose from 2023 to 2024.",
            "Reduced reliance on agencies took numbers from 20 to 30.",
            "It rose from 40% to 50%, an increase of 10 points.",
            "It rose from 40% to 50%, an increase of 25%.",
            "Ages from 5 to 11 increased.",
            "Reports from 3 teams led to 12 visits.",
            "It did not fall, from 10 to 12.",
            "It fell from (0.301) to (0.400).",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(StatedChange.self, page(text)).isEmpty)
    }
}
