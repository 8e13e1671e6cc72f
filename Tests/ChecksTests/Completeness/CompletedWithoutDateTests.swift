import Checks
import Diagnostics
import Testing

@Suite("Completion and its date")
struct CompletedWithoutDateTests {
    private func action(_ state: String, _ more: String = "") -> String {
        "-- actions.yaml --\n- id: A-1\n  kind: action\n  text: T\n  state: \(state)\n\(more)"
    }

    @Test("A complete action says since when")
    func missing() throws {
        #expect(
            try findings(CompletedWithoutDate.self, action("complete")) == ["actions.yaml:4:10 completed-without-date"]
        )
        #expect(try findings(CompletedWithoutDate.self, action("complete", "  completed: 2025-10\n")).isEmpty)
    }

    @Test("An action that is not complete has no such date", arguments: ["open", "agreed", "withdrawn"])
    func contradiction(state: String) throws {
        let found = try findings(CompletedWithoutDate.self, action(state, "  completed: 2025-10\n"))
        #expect(found == ["actions.yaml:5:14 completed-without-date"])
        #expect(try findings(CompletedWithoutDate.self, action(state)).isEmpty)
    }
}
