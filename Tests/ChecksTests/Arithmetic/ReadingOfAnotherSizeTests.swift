import Checks
import Diagnostics
import Testing

@Suite("Readings many times larger or smaller than those before")
struct ReadingOfAnotherSizeTests {
    private func measure(_ readings: String, unit: String = "count") -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Oct-24,Nov-24,Dec-24,Jan-25,Feb-25,Mar-25\n"
            + "a,A,\(unit),monitor,Monitor,\(readings)\n"
    }

    @Test(
        "Slips are found: a digit too many or too few",
        arguments: [
            ("[x],[x],250,263,255,2600", "about 10 times the reading before, 255"),
            ("250,263,255,26,260,255", "less than a fifth of the reading before, 255"),
            ("[x],250,255,2600,260,255", ""), ("[x],[x],443,263,255,1400", "about 5 times the reading before, 255"),
            ("[x],[x],2,1,2,1960000", "about 980000 times the reading before, 2"),
        ]
    )
    func slips(readings: String, expected: String) throws {
        let found = try diagnostics(ReadingOfAnotherSize.self, measure(readings))
        #expect(found.count == (expected.isEmpty ? 0 : 1))
        #expect(found.allSatisfy { $0.message.hasSuffix(expected) })
    }

    @Test("The question says which reading it is about, at its cell")
    func words() throws {
        let found = try diagnostics(ReadingOfAnotherSize.self, measure("12%,13%,12%,11%,9%,90%", unit: "percent"))
        #expect(found.map(\.message) == ["'a' was 90% in March 2025, about 10 times the reading before, 9%"])
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:48"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            // Not more than five times; too few readings; small numbers; a break; noughts; one of the two comparisons.
            "[x],250,263,255,1275,255", "[x],[x],[x],263,255,2600", "[x],1,2,1,12,1", "250,263,255,2600 [b],2550,260",
            "250,263,255,0,0,250", "1000,1000,1000,300,150,100",
        ]
    )
    func sound(readings: String) throws {
        #expect(try findings(ReadingOfAnotherSize.self, measure(readings)).isEmpty)
    }
}
