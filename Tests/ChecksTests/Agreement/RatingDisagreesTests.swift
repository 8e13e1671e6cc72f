import Checks
import Diagnostics
import Testing

@Suite("Printed ratings")
struct RatingDisagreesTests {
    private func milestone(_ status: String, printed: String, due: String = "2025-09-30", report: String = "spring")
        -> String
    {
        """
        -- priorities/02-care/milestones.yaml --
        - id: C-1
          year: 2024-25
          title: T
          due: \(due)
          updates:
            - {report: \(report), status: \(status), printed-rating: \(printed), progress: P}

        """
    }

    @Test("A printed rating that does not follow from status and date is asked about, where it is written")
    func disagrees() throws {
        let found = try diagnostics(RatingDisagrees.self, milestone("in progress", printed: "green"))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:6:61"])
        #expect(
            found.map(\.message) == [
                "the paper rates 'C-1' Green, but its status, date and evidence make it Amber"
            ]
        )
        let late = milestone("in progress", printed: "amber", due: "2025-03-31")
        #expect(try diagnostics(RatingDisagrees.self, late).first?.message.hasSuffix("make it Red") == true)
    }

    @Test("One that follows raises no alarm", arguments: [("in progress", "amber"), ("implemented", "amber-e")])
    func agrees(status: String, printed: String) throws {
        #expect(try findings(RatingDisagrees.self, milestone(status, printed: printed)) == [])
    }

    @Test("What an earlier report printed is held against its own record, not against this report")
    func earlier() throws {
        let amber = milestone("in progress", printed: "amber", report: "autumn")
        #expect(try findings(RatingDisagrees.self, amber + published(amber)) == [])
        let green = milestone("in progress", printed: "green", report: "autumn")
        #expect(try findings(RatingDisagrees.self, green + published(green)).count == 1)
        #expect(try findings(RatingDisagrees.self, green) == [], "without a record nobody knows what was worked out")
    }
}
