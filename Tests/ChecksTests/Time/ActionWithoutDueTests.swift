import Checks
import Diagnostics
import Testing

@Suite("Open actions with no date")
struct ActionWithoutDueTests {
    private func action(_ keys: String) -> String {
        "-- actions.yaml --\n- {id: A-2, kind: action, text: Send the figures., \(keys)}\n"
    }

    @Test("An open action that two reports have passed over without a date is asked about")
    func slip() throws {
        let found = try diagnostics(ActionWithoutDue.self, action("agreed: 2024-06-16, state: open"))
        #expect(found.map(\.message) == ["'A-2' has been open since 16 June 2024, for 2 reports, and has no date"])
    }

    @Test(
        "A date, an end, and an action that only one report has passed over are in order",
        arguments: [
            "agreed: 2024-06-16, due: 2025-06, state: open", "agreed: 2024-11-16, state: open",
            "agreed: 2024-06-16, state: complete, completed: 2024-08-01", "state: open",
        ]
    )
    func sound(keys: String) throws {
        #expect(try findings(ActionWithoutDue.self, action(keys)).isEmpty)
    }
}
