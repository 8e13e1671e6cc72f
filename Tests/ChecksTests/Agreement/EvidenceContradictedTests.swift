import Checks
import Diagnostics
import Testing

@Suite("Figures that contradict the measure named as evidence")
struct EvidenceContradictedTests {
    /// A measure and a milestone that names it as evidence.
    private func archive(_ impact: String, evidence: String = "kpi:decisions", title: String? = nil) -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,benchmark,Sep-24,Mar-25
        decisions,\(title ?? "Contacts with the service decided on within one working day"),percent,higher,90.0%,86%,83%,88.4%
        visits,Visits to homes,count,higher,100,,90,97
        -- priorities/02-care/milestones.yaml --
        - id: C-1
          year: 2024-25
          title: T
          updates:
            - {report: spring, status: implemented, progress: P, evidence: [\(evidence)],
               impact: "\(impact)"}

        """
        .replacing("Sep-24,Mar-25", with: "2023-24,2024-25")
    }

    @Test(
        "Slips are found, at the figure",
        arguments: [
            ("97% of contacts were decided in one working day.", 17),
            ("Contacts decided on in a working day are 97%.", 58),
            ("It was good. 97% of contacts were decided in one working day.", 30),
        ]
    )
    func slips(impact: String, column: Int) throws {
        let found = try diagnostics(EvidenceContradicted.self, archive(impact))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:6:\(column)"])
        #expect(found.map(\.message) == ["97% is none of the readings of 'decisions', which is named as evidence"])
        #expect(found.map(\.remedy) == ["its readings are: 83% in 2023-24, 88.4% in 2024-25"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            // A reading as written or rounded, the target and the benchmark.
            "88.4% of contacts were decided in one working day.", "88% of contacts were decided in one working day.",
            "Contacts were to be decided in one working day in 90% of cases.",
            "In England 86% of contacts are decided in one working day.",
            // A difference, a count and another measure.
            "The contacts decided in one working day rose by 5 percentage points.",
            "120 contacts were decided in one working day.", "97% of parents were content.",
            // What is quoted with its period has been checked, and the rest of the text is about something else.
            "[88.4%](kpi:decisions@2024-25) of contacts were decided in one working day, 97% of them by phone.",
            "",
        ]
    )
    func sound(impact: String) throws {
        #expect(try findings(EvidenceContradicted.self, archive(impact)).isEmpty)
    }

    @Test("Without the measure as evidence, nothing is compared", arguments: ["kpi:visits", "case:first-words"])
    func otherEvidence(evidence: String) throws {
        let archive = archive("97% of contacts were decided in one working day.", evidence: evidence)
        #expect(try findings(EvidenceContradicted.self, archive).isEmpty)
    }

    @Test("A case study named beside the measure is read too, and asked about once")
    func caseStudy() throws {
        let study = """
            -- priorities/02-care/case-studies/home.md --
            ---
            {title: Home again, identity: consent, summary: S}
            ---
            ## Concern
            Of contacts decided in one working day, this was one of 97%.

            """
        let evidence = "kpi:decisions, case:home"
        #expect(
            try findings(EvidenceContradicted.self, archive("", evidence: evidence) + study) == [
                "priorities/02-care/case-studies/home.md:5:57 evidence-contradicted"
            ]
        )
        let twice =
            archive("", evidence: evidence) + """
                - id: C-2
                  year: 2024-25
                  title: T
                  updates: [{report: spring, status: implemented, progress: P, evidence: [\(evidence)]}]

                """
        #expect(try findings(EvidenceContradicted.self, twice + study).count == 1)
        #expect(try findings(EvidenceContradicted.self, archive("", evidence: "kpi:decisions") + study).isEmpty)
    }

    @Test(
        "A figure beside the measure's whole name, or in a link to it, is asked about as such, and not here as well",
        arguments: [
            "97% of contacts decided within one working day.",
            "[97%](kpi:decisions) of contacts were decided in one day.",
        ]
    )
    func wholeName(impact: String) throws {
        let archive = archive(impact, title: "Contacts decided within one working day")
        #expect(try findings(EvidenceContradicted.self, archive).isEmpty)
        #expect(try findings(FigureNotAReading.self, archive).count == 1)
    }
}
