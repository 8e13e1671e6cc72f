import Checks
import Testing

@Suite("Differences that the text states")
struct StatedDifferenceTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "That is £3.053m less £4.575m, a net decrease of £1.732m.",
            "It had £3.053 million, and savings of £4.575 million were asked for, to give a net decrease of £1.732 million.",
            "Income of £500 minus costs of £200 leaves £350.",
            "It had £3.053m for prices. But savings of £4.575m were found too, to give a net decrease of £1.732m.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(StatedDifference.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "That is £3.053m less £4.575m, a net decrease of £1.522m.",
            "That is £3.1m less £4.6m, a net decrease of £1.6m.",
            "Income of £500 minus costs of £200 leaves £300.",
            "We spent £500 on hubs, £200 on visits and £350 on homes.",
            "It is £3.053m less than £4.575m and gives £9m.",
            "Income was £5m. A net decrease of £2m gives £9m and £1m.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(StatedDifference.self, page(text)).isEmpty)
    }
}
