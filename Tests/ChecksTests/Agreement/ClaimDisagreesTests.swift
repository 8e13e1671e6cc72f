import Checks
import Diagnostics
import Testing

@Suite("Words that the figures contradict")
struct ClaimDisagreesTests {
    private func found(_ sentence: String, evidence: String = "", inPage: Bool = true) throws -> [String] {
        let files = """
            -- priorities/02-care/kpis.csv --
            id,ref,title,unit,better,target,Dec-24,Jan-25,Feb-25,Mar-25
            checks,41,Children with dental checks up to date,percent,higher,95%,90%,88%,85%,80%
            jabs,42,Children with immunisations up to date,percent,higher,100%,99%,99%,99%,100%
            waiting,50,Backlog of assessments without a worker,count,lower,0,9,8,7,6
            visits,51,Visits within five working days,percent,higher,90%,91%,92%,93%,94%
            -- priorities/02-care/milestones.yaml --
            - id: C-01
              year: 2024-25
              title: A milestone
              updates:
                - report: spring
                  status: in progress
                  progress: \(inPage ? "Begun." : sentence)
                  evidence: [\(evidence)]
            -- pages/p.md --
            ---
            title: P
            ---
            \(inPage ? sentence : "Words.")

            """
        return try diagnostics(ClaimDisagrees.self, files).map(\.message)
    }

    @Test(
        "Slips are found: what is said to be whole, none, on track, better or as it was",
        arguments: [
            ("All children have their dental checks.", "'checks' was 80% in March 2025"),
            ("Every child has dental checks that are up to date.", "'checks' was 80% in March 2025"),
            ("There is no backlog of assessments without a worker.", "'waiting' was 6 in March 2025"),
            ("Dental checks are on track.", "'checks' was 80% in March 2025 against 95% or higher"),
            ("Uptake of dental checks is improving.", "'checks' was 80% in March 2025, after 90% in December 2024"),
            ("Dental checks have been maintained.", "'checks' was 80% in March 2025, after 90% in December 2024"),
            ("The target for dental checks is 98%.", "the target of 'checks' is 95% or higher"),
            (
                "Members asked why the aspiration for 100% was not integrated for data point 42.",
                "that is the target of 'jabs'"
            ),
        ]
    )
    func slips(sentence: String, contradiction: String) throws {
        let found = try found(sentence)
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(", but " + contradiction) == true, "\(found)")
    }

    @Test("An update is held against its evidence")
    func evidence() throws {
        let sentence = "All dental checks have taken place."
        #expect(try found(sentence, evidence: "kpi:checks", inPage: false).count == 1)
        #expect(try found("All plans have been agreed.", evidence: "kpi:checks", inPage: false).isEmpty)
    }

    @Test(
        "Quiet about what is true, hoped for, about something else, or has its own figure",
        arguments: [
            "All children have their immunisations.", "Not all children have their dental checks.",
            "All children should have dental checks.", "We aim for all children to have dental checks.",
            "All dental practices offer checks.", "All children have access to dental checks.",
            "The national target for dental checks is 98%.", "Visits within five working days are on track.",
            "Visits within five working days have been maintained.", "The target for dental checks is 95%.",
            "80% of all children have their dental checks.", "All parents are told of dental care.",
            "There is no backlog of reviews.", "The aspiration for 100% was not integrated for data point 41.",
        ]
    )
    func quiet(sentence: String) throws {
        #expect(try found(sentence) == [])
    }
}
