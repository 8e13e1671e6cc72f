import Checks
import Testing

@Suite("Little words that cannot stand together")
struct MisplacedWordTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "They benefit from the a range of services.", "It is within on the plan.", "In of the hubs, none is open.",
            "We spoke of it with of the parents.", "This is a *the* plan.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(MisplacedWord.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "What inspectors take account of to be sure.", "The plan referred to in May.",
            "A problem we ran into in June.",
            "Work that goes on in schools, and carries on at home.", "Most of all, because of the cost.",
            "We need the A grade.", "It is in: of course, it must be.", "The in-house team looked at in depth cases.",
            "It was in, of all places, the plan.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(MisplacedWord.self, page(text)).isEmpty)
    }
}
