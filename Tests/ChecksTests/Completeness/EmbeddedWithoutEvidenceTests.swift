import Checks
import Diagnostics
import Testing

@Suite("Embedded without evidence")
struct EmbeddedWithoutEvidenceTests {
    private func milestone(_ status: String, _ evidence: String) -> String {
        """
        -- priorities/02-care/milestones.yaml --
        - id: C-1
          year: 2024-25
          title: T
          updates: [{report: spring, status: \(status), progress: P, evidence: [\(evidence)]}]
        """
    }

    @Test(
        "An embedded milestone names evidence, and not itself",
        arguments: ["", "milestone:C-1", "milestone:C-1, milestone:C-1"]
    )
    func without(evidence: String) throws {
        let found = try findings(EmbeddedWithoutEvidence.self, milestone("embedded", evidence))
        #expect(found == ["priorities/02-care/milestones.yaml:4:38 embedded-without-evidence"])
    }

    @Test(
        "Evidence of any kind will do",
        arguments: ["case:first-words", "milestone:EH-01", "milestone:C-1, case:first-words"]
    )
    func with(evidence: String) throws {
        #expect(try findings(EmbeddedWithoutEvidence.self, milestone("embedded", evidence)).isEmpty)
    }

    @Test("Before that, no evidence is asked for", arguments: ["not started", "in progress", "implemented"])
    func earlier(status: String) throws {
        #expect(try findings(EmbeddedWithoutEvidence.self, milestone(status, "")).isEmpty)
    }
}
