import Checks
import Testing

@Suite("Reports outside the plan")
struct ReportOutsidePlanTests {
    private func report(_ asAt: String, year: String = "2024-25") -> String {
        "-- reports/autumn/report.md --\n---\ntitle: A\nas-at: \(asAt)\nyear: \(year)\nstate: draft\n---\n"
    }

    @Test(
        "A date long before or after the plan, or its own year, is an error",
        arguments: [
            ("2052-03-31", "2024-25"), ("2014-09-30", "2024-25"), ("2026-09-30", "2024-25"), ("2024-09-30", "2026-27"),
        ]
    )
    func slips(asAt: String, year: String) throws {
        #expect(try findings(ReportOutsidePlan.self, report(asAt, year: year)).count == 1)
    }

    @Test(
        "A date within the plan is in order, and so is a report that looks back on its year",
        arguments: [("2024-09-30", "2024-25"), ("2025-03-31", "2024-25"), ("2025-07-10", "2024-25")]
    )
    func sound(asAt: String, year: String) throws {
        #expect(try findings(ReportOutsidePlan.self, report(asAt, year: year)).isEmpty)
    }
}
