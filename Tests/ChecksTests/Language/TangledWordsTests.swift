import Checks
import Testing

@Suite("Sentences begun twice")
struct TangledWordsTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Two versions of a phrase are found",
        arguments: [
            "The audit of practice is planned is being done now.",
            "It helps pupils so they that they know their choices.",
            "They thought of the baby in addition to as well as the other children.",
            "The share of workers with more 20 children.",
            "The director will should see that records are kept.", "Training which has been being given since May.",
            "Managers continue ensure that cases move on in time.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(TangledWords.self, page(text)).count == 1)
    }

    @Test(
        "Good English raises no alarm",
        arguments: [
            "What is planned is being done now.", "The work that is planned is good.", "They said that they know.",
            "It is in addition to the plan, as well as the budget.", "Workers with more than 20 children.",
            "A plan with more 20-minute visits.", "All that was agreed was done.",
            "In May may we see it?", "Managers continue to ensure it.",
            "We continue monitoring it.", "The can will be emptied.", "It has been said, being true.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(TangledWords.self, page(text)).isEmpty)
    }
}
