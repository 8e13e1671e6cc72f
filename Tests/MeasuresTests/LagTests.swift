import MeasureSupport
import Measures
import Testing

@Suite("How late figures are")
struct LagTests {
    @Test(
        "A length of time is read, and what is due follows from it",
        arguments: [
            ("2 months", "2025-03-31", "2025-01-31"), ("1 month", "2025-04-30", "2025-03-31"),
            ("1 month", "2025-03-30", "2025-02-28"), ("1 quarter", "2025-06-30", "2025-03-31"),
            ("1 year", "2024-02-29", "2023-02-28"), ("6 weeks", "2025-03-31", "2025-02-17"),
            ("10 days", "2025-01-05", "2024-12-26"), ("2 Months", "2025-02-28", "2024-12-31"),
        ]
    )
    func due(written: String, asAt: String, last: String) throws {
        #expect(try #require(Lag(written: written)).before(day(asAt)) == day(last))
    }

    @Test("Anything else is no length of time", arguments: ["", "two months", "2", "0 months", "37 months", "2 terms"])
    func refused(written: String) { #expect(Lag(written: written) == nil) }

    @Test("The latest figure that is due is the current one; a later one does not count yet")
    func standing() throws {
        var measure = makeMeasure(["80.0%", "95.0%", "60.0%"], from: "Jan-25", target: "90.0%")
        let asAt = day("2025-03-31")
        #expect(measure.standing(asAt: asAt).rating == .offTarget)
        measure.lag = Lag(written: "1 month")
        let standing = measure.standing(asAt: asAt)
        #expect(standing.period == .month(2, of: 2025))
        #expect(standing.rating == .onTarget)
        #expect(standing.readings.map(\.text) == ["80.0%", "95.0%"])
        measure.readings.remove(at: 1)
        #expect(measure.standing(asAt: asAt).rating == .noData)
    }
}
