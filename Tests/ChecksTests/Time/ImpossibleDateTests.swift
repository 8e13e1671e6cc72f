import Checks
import Testing

@Suite("Dates in the text")
struct ImpossibleDateTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "On 31 June it rained.",
            "It is due on 30/02/2025.", "It is due on 31/6/24.", "It is due on 30.02.2025.", "It is due on 2025-02-30.",
            "It is due on February 30.", "It is due on June 31, 2025.", "It is due on 03/31/2025.",
            "On 30 February 2025 it rained.",
            "In 2023/23 it rained.",
            "Priorities for 23/34 will follow.",
            "It was so in 23/25.",
            "On Monday 2 April 2025 it rained.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(ImpossibleDate.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "On 29 February it rained.",
            "It is due on 28/02/2025.", "It is due on 30/6/24.", "It is due on 2025-02-28.",
            "It is due on June 30, 2025.",
            "In June 31 children were seen.", "By March 30 of 45 were done.", "Version 1.12.40 is out.",
            "It was 1/2 or 2/3 of them.",
            "On 30 June 2025 it rained.",
            "In 2023/24 it rained.",
            "On Wednesday 2 April 2025 it rained.",
            "On Wednesday, 2 April 2025, it rained.",
            "It was 14/24 in all.",
            "Priorities for 23/24 will follow.",
            "It was in time in 23/34 cases.",
            "It was so in 12/40.",
            "There were 31 May visits.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(ImpossibleDate.self, page(text)).isEmpty)
    }
}
