import Checks
import Diagnostics
import Testing

@Suite("Impact that nothing shows")
struct ImpactWithoutEvidenceTests {
    private func archive(_ update: String, year: String = "2024-25") -> String {
        "-- priorities/02-care/milestones.yaml --\n"
            + "- {id: C-1, year: \(year), title: T, updates: [{report: spring, progress: P, \(update)}]}\n"
    }

    @Test(
        "Slips are found, at the milestone",
        arguments: [
            "status: implemented, impact: Very positive outcomes.", "status: implemented, impact: Some families came.",
            "status: implemented, impact: \"Outcomes were good (very).\"",
        ]
    )
    func slips(update: String) throws {
        let found = try diagnostics(ImpactWithoutEvidence.self, archive(update))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:8"])
        #expect(found.map(\.message) == ["the impact of 1 milestone is claimed without a figure or evidence: C-1"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "status: implemented, impact: 400 families came.", "status: implemented, impact: Three families came.",
            "status: implemented, impact: \"£2m was saved.\"", "status: implemented, impact: It is 9/24 now.",
            "status: implemented, impact: \"See [it](case:first-words).\"",
            "status: implemented, impact: Good., evidence: [case:first-words]",
            // Without impact there is nothing to show, and before that, nothing to be shown.
            "status: implemented", "status: in progress, impact: It will be good.",
        ]
    )
    func sound(update: String) throws {
        #expect(try findings(ImpactWithoutEvidence.self, archive(update)).isEmpty)
    }

    @Test("Milestones of other years are not in the report")
    func otherYears() throws {
        for year in ["2023-24", "2025-26"] {
            let update = archive("status: implemented, impact: Good.", year: year)
            #expect(try findings(ImpactWithoutEvidence.self, update).isEmpty)
        }
    }

    @Test("A milestone called embedded without evidence is an error, and that alone")
    func embedded() throws {
        let update = archive("status: embedded, impact: Very positive outcomes.")
        #expect(try findings(ImpactWithoutEvidence.self, update).isEmpty)
        #expect(try findings(EmbeddedWithoutEvidence.self, update).count == 1)
    }
}
