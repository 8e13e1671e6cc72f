import Checks
import Diagnostics
import Testing

@Suite("Reports listed out of order")
struct ReportOrderTests {
    private func spring(_ date: String) -> String {
        "-- reports/spring/report.md --\n---\n{title: Spring, as-at: \(date), year: 2024-25, state: draft}\n---\n"
    }

    @Test("A report as at an earlier date than the one listed before it is found, where it is listed")
    func slip() throws {
        let found = try diagnostics(ReportOrder.self, spring("2024-09-01"))
        #expect(found.map(\.location.description) == ["site.yaml:4:19"])
        #expect(found.first?.severity == .error)
        #expect(
            found.map(\.message) == [
                "the report 'spring' is as at 1 September 2024, but is listed after 'autumn', which is as at "
                    + "30 September 2024"
            ]
        )
    }

    @Test("Two reports as at one day are in no order")
    func sameDay() throws {
        #expect(try findings(ReportOrder.self, spring("2024-09-30")).count == 1)
    }

    @Test("Reports in order raise no alarm, however near", arguments: ["2024-10-01", "2025-03-31", "2030-01-01"])
    func sound(date: String) throws {
        #expect(try findings(ReportOrder.self, spring(date)).isEmpty)
    }
}
