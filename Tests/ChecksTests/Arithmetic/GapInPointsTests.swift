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
            "There is a 6.1 per cent attainment gap between pupils here and elsewhere.",
            "Since 2016, this gap has increased from 8.1 per cent to 12.7 per cent.",
            "The gap widens to 7.5% for some.",
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
            "Pay has a gap of 12.5%.", "The gap in pay grew to 12.5%.", "It closes 20% of the gap.",
            "The gap has grown to 7.5 percentage points.", "The gap of three weeks grew to 7 weeks.",
            "It is 20% here and 35% there, a gap of 75%.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(GapInPoints.self, page(text)).isEmpty)
    }
}
