import Checks
import Diagnostics
import Testing

@Suite("Overdue actions")
struct ActionOverdueTests {
    private func actions(_ actions: String...) -> String {
        "-- actions.yaml --\n"
            + actions.enumerated().map { "- {id: A-\($0 + 1), kind: action, text: T, \($1)}\n" }.joined()
    }

    @Test(
        "Slips are found, at the date",
        arguments: [
            "due: 2025-02, state: open", "due: 2025-03-30, state: open", "due: 2022-06, agreed: 2022-01, state: open",
            // Done after the report's date, it was open then.
            "due: 2025-02, state: complete, completed: 2025-04-02",
        ]
    )
    func slips(action: String) throws {
        #expect(try findings(ActionOverdue.self, actions(action)) == ["actions.yaml:1:41 action-overdue"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            // The report is as at 31 March 2025: what is due then has the day.
            "due: 2025-03-31, state: open", "due: 2025-03, state: open", "due: 2025-04, state: open", "state: open",
            "due: 2025-02, state: agreed", "due: 2025-02, state: withdrawn",
            "due: 2025-02, state: complete, completed: 2025-03", "due: 2025-02, state: complete, completed: 2025-01",
            // Due before it was asked for: the date is out of order, and not overdue as well.
            "due: 2024-09, agreed: 2024-10, state: open",
            // Asked for after the report's date.
            "due: 2025-02, agreed: 2025-04, state: open",
        ]
    )
    func sound(action: String) throws {
        #expect(try findings(ActionOverdue.self, actions(action)).isEmpty)
    }

    @Test("All of them are one question")
    func many() throws {
        let found = try diagnostics(
            ActionOverdue.self,
            actions("due: 2025-02, state: open", "state: open", "due: 2025-01-20, state: open")
        )
        #expect(
            found.map(\.message) == [
                "2 actions are overdue: A-1 (due February 2025), A-3 (due 20 January 2025)"
            ]
        )
    }
}
