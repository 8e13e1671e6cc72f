import Checks
import Diagnostics
import Testing

@Suite("Case studies that lead to an adult")
struct AdultDetailsTests {
    private func found(_ text: String, identity: String = "anonymised") throws -> [String] {
        let files = """
            -- priorities/02-care/case-studies/x.md --
            ---
            title: A better evening
            identity: \(identity)
            summary: Care at home.
            ---
            ## Concern
            \(text)
            ## Intervention
            Visits.
            ## Impact
            Fewer falls.

            """
        return try diagnostics(AdultDetails.self, files).map(\.message)
    }

    @Test("Slips are found: a surname, a home, a great age")
    func slips() throws {
        #expect(
            try found("Mrs Carter, 84, lives at Rosewood Care Home.") == [
                "the case study 'x' names a person by surname: 'Mrs Carter'",
                "the case study 'x' names an age that few have: '84'",
                "the case study 'x' names a place where somebody can be found: 'Rosewood Care Home'",
            ]
        )
        #expect(try found("She was taken to Derriford Hospital.").count == 1)
    }

    @Test("Quiet about what leads to nobody, and about pseudonyms")
    func quiet() throws {
        #expect(try found("A resident in her eighties lives in a care home, and 84% of visits were on time.").isEmpty)
        #expect(try found("The care home and the hospital agreed. They made 84 visits.").isEmpty)
        #expect(try found("Mrs Carter is well.", identity: "pseudonym").isEmpty)
    }
}
