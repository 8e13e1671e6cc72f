import Checks
import Diagnostics
import Testing

@Suite("Numbers that are not the sum of their evidence")
struct EvidenceTotalDisagreesTests {
    private func plan(_ progress: String, young: String = "Unregistered homes, 15 and younger") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jan-25,Feb-25,Mar-25
        young,"\(young)",count,lower,0,4,3,4
        older,"Unregistered homes, sixteen or more",count,lower,0,3,1,2
        -- priorities/02-care/milestones.yaml --
        - id: C-1
          year: 2024-25
          title: T
          owner: Head
          updates:
            - report: spring
              status: in progress
              progress: |
                \(progress)
              evidence: [kpi:young, kpi:older]

        """
    }

    @Test("A number for a month that is only one of two counts is asked about, with both")
    func month() throws {
        let found = try diagnostics(
            EvidenceTotalDisagrees.self,
            plan("Children in unregistered homes fell from 10 in May to 4 in March and go on falling.")
        )
        #expect(
            found.map(\.message)
                == ["'to 4 in March' says 4, but 'young' was 4 and 'older' was 2 in March 2025, 6 together"]
        )
        #expect(found.map(\.location.line) == [9])
    }

    @Test("So is a number of today")
    func today() throws {
        let text = "Children in unregistered homes are currently at 9 children."
        #expect(try diagnostics(EvidenceTotalDisagrees.self, plan(text)).count == 1)
    }

    @Test(
        "The sum, a count that is named, another thing and what is hoped for raise no alarm",
        arguments: [
            "Children in unregistered homes fell from 10 in May to 6 in March.",
            "Of those sixteen or more, unregistered homes had to 2 in March.",
            "Visits rose from 10 to 4 in March.", "Unregistered homes are to be down to 2 by May.",
            "Unregistered homes fell by 40% in March.", "Unregistered homes are currently at 6.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(EvidenceTotalDisagrees.self, plan(text)).isEmpty)
    }
}
