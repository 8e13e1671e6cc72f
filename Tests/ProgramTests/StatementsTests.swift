import Foundation
import Testing

@Suite("Everything that is said of each measure")
struct StatementsTests {
    @Test("Sentences about a measure stand side by side, each with its place")
    func table() async throws {
        let workplace = try Workplace()
        try workplace.write(
            """
            ---
            title: On time
            ---
            Requests are answered within one working day more often. The weather was fine.

            [84.0%](kpi:answers-in-time@2025-03) were answered in March.
            """ + "\n",
            to: "Content/pages/on-time.md"
        )
        let outcome = try await workplace.run("check", "--statements")
        #expect(outcome.exitCode == 0)
        let lines = outcome.standardOutput.split(separator: "\n").map(String.init)
        let first = try #require(
            lines.firstIndex { $0.hasPrefix("answers-in-time: Requests answered within one working day.") }
        )
        let said = lines[(first + 1)...].prefix { $0.hasPrefix("  ") }.joined(separator: "\n")
        #expect(said.contains("pages/on-time.md:4:1: Requests are answered within one working day more often"))
        #expect(said.contains("84.0% were answered in March"))
        #expect(!said.contains("weather"))
    }
}
