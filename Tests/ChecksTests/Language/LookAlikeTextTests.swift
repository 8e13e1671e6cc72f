import Checks
import Testing

@Suite("Letters of other alphabets")
struct LookAlikeTextTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "The status is Е now.",
            "The target is твс.",
            "A wоrd.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(LookAlikeText.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "A word.",
            "Москва is a city.",
            "The café is open.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(LookAlikeText.self, page(text)).isEmpty)
    }
}
