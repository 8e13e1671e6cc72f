import Foundation
import Testing

@Suite("What inspectors found to be good")
struct StrengthsTests {
    @Test("A strength is shown and asks for no answer; a finding says who has to answer it and by when")
    func strength() async throws {
        let workplace = try Workplace()
        try workplace.write(
            """
            - {id: GOOD-1, title: Visits are thorough, source: "Inspection, May 2024", kind: strength}
            - id: FIND-1
              title: Plans come late
              source: Inspection, May 2024
              kind: inspection finding
              responsible: The health board
              due: 2025-06
              reviewed: 2026-01
            """ + "\n",
            to: "Content/obligations.yaml"
        )
        let check = try await workplace.run("check")
        let asked = Finding.list(in: check.standardError).filter { $0.rule == "obligation-unanswered" }
        #expect(asked.count == 1)
        #expect(check.standardError.contains("no response from a milestone or KPI: FIND-1"))
    }
}
