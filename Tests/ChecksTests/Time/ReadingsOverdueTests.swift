import Checks
import Diagnostics
import Testing

@Suite("Measures without a recent reading")
struct ReadingsOverdueTests {
    private func measure(_ readings: String, _ periods: String = Self.months) -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,\(periods)\na,Contacts,percent,higher,90%,\(readings)\n"
    }

    private static let months = "Aug-24,Sep-24,Oct-24,Nov-24,Dec-24,Jan-25,Feb-25,Mar-25"

    @Test(
        "Slips are found: no reading for twice as long as usual",
        arguments: [
            "82%,83%,81%,84%,85%,84%,[x],[x]", "82%,83%,81%,84%,85%,84%,,", "82%,,,,,,,",
            // Every second month.
            "82%,[x],83%,[x],[x],[x],[x],[x]", "[x],82%,[x],[x],[x],[x],[x],[x]",
        ]
    )
    func slips(readings: String) throws {
        #expect(
            try findings(ReadingsOverdue.self, measure(readings)) == [
                "priorities/02-care/kpis.csv:2:1 readings-overdue"
            ]
        )
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "82%,83%,81%,84%,85%,84%,86%,88%", "82%,83%,81%,84%,85%,84%,86%,[x]", "82%,83%,81%,84%,85%,84%,86%,",
            // Every third month, every second month, and not yet at all.
            "82%,[x],[x],83%,[x],[x],84%,[x]", "82%,[x],83%,[x],84%,[x],[x],[x]",
            "[x] report in development,[x],[x],[x],[x],[x],[x],[x]",
            // There is a figure, or none to be had, and the page says so.
            "82%,83%,81%,84%,85%,[c],[c],[c]", "82%,83%,81%,84%,85%,[z] none due,[z] none due,[z] none due",
        ]
    )
    func sound(readings: String) throws {
        #expect(try findings(ReadingsOverdue.self, measure(readings)).isEmpty)
    }

    @Test("Figures that were withheld long ago, or for once, are no recent readings")
    func longAgo() throws {
        #expect(try findings(ReadingsOverdue.self, measure("82%,83%,81%,84%,85%,[c],[x],[x]")).count == 1)
    }

    @Test("Yearly measures have readings by the year, of which the one that has not ended is not due")
    func years() throws {
        let years = "2021-22,2022-23,2023-24,2024-25"
        #expect(try findings(ReadingsOverdue.self, measure("80%,81%,82%,", years)).isEmpty)
        #expect(try findings(ReadingsOverdue.self, measure("80%,81%,[x],", years)).count == 1)
        let academic = "AY2021-22,AY2022-23,AY2023-24"
        #expect(try findings(ReadingsOverdue.self, measure("80%,81%,[x]", academic)).isEmpty)
    }

    @Test("All of a file are one question, which says when the last readings were")
    func many() throws {
        let archive = measure("82%,83%,81%,84%,85%,84%,[x],[x]") + "b,Visits,percent,higher,90%,82%,,,,,,,\n"
        #expect(
            try diagnostics(ReadingsOverdue.self, archive).map(\.message) == [
                "2 KPIs have had no reading for at least twice the usual gap: a (last January 2025), b (last August 2024)"
            ]
        )
    }
}
