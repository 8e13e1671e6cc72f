import Checks
import Testing

@Suite("Words that stand twice")
struct RepeatedWordTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "It is in in order.",
            "The the end.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(RepeatedWord.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "He had had enough.",
            "It is that that counts.",
            "New York, New York.",
            "10 10 are two.",
            "The end. The beginning.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(RepeatedWord.self, page(text)).isEmpty)
    }
}
