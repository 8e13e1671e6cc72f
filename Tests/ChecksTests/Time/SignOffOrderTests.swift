import Checks
import Diagnostics
import Testing

@Suite("Reports approved before they were agreed")
struct SignOffOrderTests {
    private func report(_ agreed: String, _ approved: String) -> String {
        """
        -- reports/spring/report.md --
        ---
        title: Spring
        as-at: 2025-03-31
        year: 2024-25
        state: draft
        sign-off:
          - {role: Finance, reference: F 12}
          - {role: The director has agreed the report, date: \(agreed)}
          - {role: Approval by the Cabinet Member, date: \(approved)}
        ---

        """
    }

    @Test("A member's approval before an officer's agreement is asked about, at its date")
    func slip() throws {
        let found = try diagnostics(SignOffOrder.self, report("2025-04-20", "2025-04-11"))
        #expect(found.map(\.message.localizedTail) == ["before 'The director has agreed the report' on 20 April 2025"])
        #expect(found.map(\.location.line) == [9])
    }

    @Test("The same day, or later, is in order")
    func sound() throws {
        #expect(try findings(SignOffOrder.self, report("2025-04-11", "2025-04-11")).isEmpty)
        #expect(try findings(SignOffOrder.self, report("2025-04-11", "2025-04-20")).isEmpty)
    }
}

extension String {
    fileprivate var localizedTail: String {
        firstRange(of: "before '").map { String(self[$0.lowerBound...]) } ?? self
    }
}
