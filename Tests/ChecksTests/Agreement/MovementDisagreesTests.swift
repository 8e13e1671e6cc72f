import Checks
import Diagnostics
import Testing

@Suite("Falls and rises that the readings contradict")
struct MovementDisagreesTests {
    private func plan(_ text: String, _ readings: String = "9.4,9.9,11.1") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jan-25,Feb-25,Mar-25
        sick,Average days lost to sickness,days,lower,7,\(readings)
        -- pages/one.md --
        ---
        title: One
        ---
        \(text)

        """
    }

    @Test("A fall that is a rise at every step is asked about, with the figures")
    func slip() throws {
        let found = try diagnostics(MovementDisagrees.self, plan("The board heard that sickness levels had reduced."))
        #expect(
            found.map(\.message) == [
                "'sickness levels had reduced', but 'sick' went from 9.4 in January 2025 to 11.1 in March 2025"
            ]
        )
        #expect(try diagnostics(MovementDisagrees.self, plan("Here sickness has risen.", "11.1,9.9,9.4")).count == 1)
    }

    @Test("What the figures bear out, in part too, and what no measure is about raise no alarm")
    func sound() throws {
        #expect(try findings(MovementDisagrees.self, plan("Here sickness levels had increased.")).isEmpty)
        #expect(
            try findings(MovementDisagrees.self, plan("Here sickness levels had reduced.", "9.4,11.1,10.0")).isEmpty
        )
        #expect(try findings(MovementDisagrees.self, plan("Here turnover levels had reduced.")).isEmpty)
        #expect(try findings(MovementDisagrees.self, plan("We hope sickness will be reduced.")).isEmpty)
    }
}
