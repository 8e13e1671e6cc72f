import Checks
import Testing

@Suite("Milestones that are on track and late")
struct OnTrackButLateTests {
    private func milestone(_ progress: String, due: String, status: String = "in progress") -> String {
        """
        -- priorities/01-early-help/milestones.yaml --
        - id: EH-01
          year: 2024-25
          title: Open a hub
          due: \(due)
          updates:
            - {report: spring, status: \(status), progress: \(progress)}

        """
    }

    @Test(
        "Kind words about what has missed its date are found",
        arguments: ["It is on track.", "All is On Schedule now."]
    )
    func slips(progress: String) throws {
        #expect(try findings(OnTrackButLate.self, milestone(progress, due: "2024-12")).count == 1)
    }

    @Test("What is not due, or done, or said to be late, is in order")
    func sound() throws {
        #expect(try findings(OnTrackButLate.self, milestone("It is on track.", due: "2026-12")).isEmpty)
        let done = milestone("It was on track.", due: "2024-12", status: "implemented")
        #expect(try findings(OnTrackButLate.self, done).isEmpty)
        #expect(try findings(OnTrackButLate.self, milestone("It is late.", due: "2024-12")).isEmpty)
    }
}
