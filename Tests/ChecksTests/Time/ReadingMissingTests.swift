import Checks
import Diagnostics
import Testing

@Suite("Measures without a word for the current period")
struct ReadingMissingTests {
    private func measures(_ rows: String...) -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Jan-25,Feb-25,Mar-25\n"
            + rows.map { "\($0)\n" }.joined()
    }

    @Test("Slips are found: a blank where others have the current reading")
    func blank() throws {
        let found = try diagnostics(
            ReadingMissing.self,
            measures(
                "a,A,percent,higher,90%,80%,81%,82%",
                "b,B,percent,higher,90%,80%,81%,",
                "c,C,percent,higher,90%,80%,81%,"
            )
        )
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:3:1"])
        #expect(found.map(\.message) == ["there is no reading for Mar-25, the report's current month: b, c"])
    }

    @Test("Slips are found: no reading at all")
    func never() throws {
        let found = try diagnostics(ReadingMissing.self, measures("a,A,percent,higher,90%,,,"))
        #expect(found.map(\.message) == ["1 KPI has no reading at all: a"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "80%,81%,82%", "80%,81%,[x] due in May", ",,82%", "[x],[x],",
            // `readings-overdue` asks about this one.
            "80%,,",
        ]
    )
    func sound(readings: String) throws {
        let archive = measures("a,A,percent,higher,90%,80%,81%,82%", "b,B,percent,higher,90%,\(readings)")
        #expect(try findings(ReadingMissing.self, archive).isEmpty)
    }

    @Test("A file that nobody has added to is not asked about measure by measure")
    func wholeFile() throws {
        let archive = measures("a,A,percent,higher,90%,80%,81%,", "b,B,percent,higher,90%,80%,81%,[x]")
        #expect(try findings(ReadingMissing.self, archive).isEmpty)
    }
}
