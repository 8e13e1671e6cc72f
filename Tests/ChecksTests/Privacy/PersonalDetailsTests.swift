import Checks
import Diagnostics
import Testing

@Suite("Details that identify people")
struct PersonalDetailsTests {
    private func study(_ text: String) -> String {
        "-- priorities/02-care/case-studies/b.md --\n---\n{title: T, identity: consent, summary: S}\n---\n"
            + "## Concern\n\(text)\n"
    }

    @Test(
        "What leads to a person's door is an error, with consent too",
        arguments: [
            "They live in PL1 2AA.", "They live at 12 Rose Street.", "Write to a.b@example.org.", "Call 01752 123456.",
            "NHS number 9434765919.", "Her date of birth is 3 May 2010.", "He was born on a Monday.",
        ]
    )
    func details(text: String) throws {
        let found = try diagnostics(PersonalDetails.self, study(text))
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.severity == .error })
    }

    @Test(
        "Other figures are none",
        arguments: [
            "The family has 12 cats.", "In Year 11, 3 of 4 passed.", "A baby was born.", "It cost £1,234,567,890.",
            "They took the road.", "From 2023 to 2024, 600 came.",
        ]
    )
    func others(text: String) throws {
        #expect(try findings(PersonalDetails.self, study(text)).isEmpty)
    }
}
