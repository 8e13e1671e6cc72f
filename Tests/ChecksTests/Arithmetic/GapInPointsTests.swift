import Checks
import Testing

@Suite("Gaps between percentages")
struct GapInPointsTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "A distance of two percentages that is called a percentage is found",
        arguments: [
            "Here 20.5 per cent have one. Elsewhere it is 30.9 per cent; a gap of 10.4 per cent.",
            "It is 20% here and 35% there, a difference of 15%.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(GapInPoints.self, page(text)).count == 1)
    }

    @Test(
        "Points, other gaps and shares of their own are in order",
        arguments: [
            "Here 20.5% have one, elsewhere 30.9%; a gap of 10.4 percentage points.",
            "Here 20.5% have one, elsewhere 30.9%; a gap of 10.4 points.",
            "Pay has a gap of 12.5%.", "It is 20% here and 35% there, a gap of 75%.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(GapInPoints.self, page(text)).isEmpty)
    }
}
