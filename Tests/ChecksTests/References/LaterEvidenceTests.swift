import Checks
import Diagnostics
import Testing

@Suite("Evidence that first appears in a later report")
struct LaterEvidenceTests {
    private func archive(study: String, update: String, evidence: String = "case:home") -> String {
        """
        -- priorities/02-care/case-studies/home.md --
        ---
        {title: Home again, identity: consent, summary: S\(study)}
        ---
        ## Concern
        -- priorities/01-early-help/milestones.yaml --
        - id: EH-01
          year: 2024-25
          title: T
          updates:
            - {report: \(update), status: embedded, progress: P, evidence: [\(evidence)]}

        """
    }

    @Test("A case study that was not there at the time is found, where it is named")
    func slip() throws {
        let found = try diagnostics(LaterEvidence.self, archive(study: ", report: spring", update: "autumn"))
        #expect(found.map(\.location.description) == ["priorities/01-early-help/milestones.yaml:5:66"])
        #expect(
            found.map(\.message) == [
                "the case study 'home' first appears in the report 'spring', after this update's 'autumn'"
            ]
        )
        #expect(found.first?.severity == .error)
    }

    @Test("Of several pieces of evidence, the later one is found")
    func several() throws {
        let archive = archive(study: ", report: spring", update: "autumn", evidence: "milestone:EH-01, case:home")
        #expect(try findings(LaterEvidence.self, archive).count == 1)
    }

    @Test(
        "Evidence of the same report, an earlier one or no particular one raises no alarm",
        arguments: [
            (", report: spring", "spring"), (", report: autumn", "spring"), (", report: autumn", "autumn"),
            ("", "autumn"),
        ]
    )
    func sound(study: String, update: String) throws {
        #expect(try findings(LaterEvidence.self, archive(study: study, update: update)).isEmpty)
    }

    @Test("A report or a case study that does not exist is reported as such alone")
    func unknown() throws {
        let report = archive(study: ", report: sprng", update: "autumn")
        #expect(try findings(LaterEvidence.self, report).isEmpty)
        #expect(try findings(UnknownReport.self, report).count == 1)
        let study = archive(study: ", report: spring", update: "autumn", evidence: "case:hme")
        #expect(try findings(LaterEvidence.self, study).isEmpty)
        #expect(try findings(UnknownReference.self, study).count == 1)
    }
}
