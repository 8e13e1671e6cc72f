import Checks
import Testing

@Suite("Reports about another quarter than they say")
struct QuarterDisagreesTests {
    private func report(_ purpose: String, _ heading: String) -> String {
        """
        -- reports/autumn/report.md --
        ---
        {title: Autumn, as-at: 2024-09-30, year: 2024-25, state: draft}
        ---
        ## Purpose

        \(purpose)

        ## \(heading)

        Words.

        """
    }

    @Test(
        "A purpose about another quarter is found",
        arguments: [
            ("It gives the position at Quarter 3.", "Quarter 1 position"), ("This is Q2.", "The figures of Q3"),
        ]
    )
    func slips(purpose: String, heading: String) throws {
        #expect(try findings(QuarterDisagrees.self, report(purpose, heading)).count == 1)
    }

    @Test(
        "The same quarter, several, or none are in order",
        arguments: [
            ("It gives the position at Quarter 1.", "Quarter 1 position"), ("It compares Q1 with Q2.", "Q2 position"),
            ("It gives the position at Quarter 3.", "The position"), ("A quarter of all visits.", "Quarter 1 position"),
        ]
    )
    func sound(purpose: String, heading: String) throws {
        #expect(try findings(QuarterDisagrees.self, report(purpose, heading)).isEmpty)
    }
}
