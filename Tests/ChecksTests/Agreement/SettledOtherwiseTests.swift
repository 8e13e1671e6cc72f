import Checks
import Diagnostics
import Testing

@Suite("Actions called complete that their figure contradicts")
struct SettledOtherwiseTests {
    private func files(state: String, march: String, more: String = "") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Feb-25,Mar-25
        a,Visits on time,percent,higher,90%,70%,\(march)
        -- actions.yaml --
        - id: x-1
          kind: undertaking
          text: Bring visits back to their target.
          owner: Head of Care
          state: \(state)
          completed: 2025-02-28
          settled-by: [kpi:a]\(more)

        """
    }

    @Test("Slips are found: complete, and the figure is off target")
    func slips() throws {
        let found = try diagnostics(SettledOtherwise.self, files(state: "complete", march: "60%"))
        #expect(found.map(\.location.description) == ["actions.yaml:7:16"])
        #expect(
            found.map(\.message) == [
                "'x-1' is called complete, but what is to settle it says otherwise: kpi:a, 60% in March 2025. Off target."
            ]
        )
    }

    @Test("Quiet where the figure bears it out, where it is open, and where an update says why")
    func quiet() throws {
        #expect(try diagnostics(SettledOtherwise.self, files(state: "complete", march: "95%")).isEmpty)
        #expect(try diagnostics(SettledOtherwise.self, files(state: "open", march: "60%")).isEmpty)
        let why = "\n  updates:\n    - {date: 2025-03-01, text: The visits are now made by another service.}"
        #expect(try diagnostics(SettledOtherwise.self, files(state: "complete", march: "60%", more: why)).isEmpty)
    }
}
