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
            "It is in in in in order.",
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

    @Test("Thousands of slips in one paragraph take no time to place")
    func longParagraph() throws {
        let letters = Array("bcdfghjklm")
        func word(_ number: Int) -> String { String(String(number).compactMap(\.wholeNumberValue).map { letters[$0] }) }
        let text = (0..<1_000).map { "\(word($0)) \(word($0))" }.joined(separator: ", ")
        var found = [String]()
        let time = try ContinuousClock().measure {
            found = try findings(RepeatedWord.self, page(text + "\n\n" + String(repeating: "x ", count: 40_000)))
        }
        #expect(found.count == 1_001)
        #expect(time < .seconds(10))
    }
}
