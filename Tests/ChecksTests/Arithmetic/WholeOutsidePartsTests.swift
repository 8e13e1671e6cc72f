import Checks
import Testing

@Suite("Changes of a whole that its parts do not give")
struct WholeOutsidePartsTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "Suspensions fell by 10% overall, by 18% at primary and by 26% at secondary schools.",
            "Visits rose by 5% at one hub and by 7% at the other, an overall increase of 9%.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(WholeOutsideParts.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "Suspensions fell by 20% overall, by 18% at primary and by 26% at secondary schools.",
            "Suspensions fell by 10%, by 18% at primary and by 26% at secondary schools.",
            "Suspensions fell by 10% overall, but rose by 18% at primary and by 26% at secondary schools.",
            "Suspensions fell by 10% overall, by 18% since May and by 26% since June.",
            "Overall 10% were late, 18% at primary and 26% at secondary schools; that is a rise.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(WholeOutsideParts.self, page(text)).isEmpty)
    }
}
