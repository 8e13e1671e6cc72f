import Checks
import Testing

@Suite("Sentences that stop")
struct UnfinishedSentenceTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "The panel agreed to the",
            "It rose to 530. including 18 more.",
            "We will work with schools and",
            "There are three things,",
            "The share rose to 84.2%;",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(UnfinishedSentence.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "The panel agreed.",
            "It uses tools, e.g. a form.",
            "Some, i.e. most, came.",
            "See para. 5 of it.",
            "A list of words",
            "- the second of them; and", "- one of these, or", "They can come back, if they want to",
            "- the first of them;",
            "The website is example.org and it works.",
            "It rose... and fell.",
            "The items are:",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(UnfinishedSentence.self, page(text)).isEmpty)
    }
}
