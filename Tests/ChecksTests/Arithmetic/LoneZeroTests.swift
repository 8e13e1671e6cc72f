import Checks
import Diagnostics
import Testing

@Suite("A zero where every other reading is far from it")
struct LoneZeroTests {
    private func measure(_ readings: String) -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Oct-24,Nov-24,Dec-24,Jan-25,Feb-25,Mar-25\n"
            + "a,A,count,monitor,Monitor,\(readings)\n"
    }

    @Test("A single zero among large readings is asked about, at its cell")
    func slip() throws {
        let found = try diagnostics(LoneZero.self, measure("250,263,0,255,240,255"))
        #expect(found.map(\.message) == ["'a' was 0 in December 2024, and never below 240 otherwise"])
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:35"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "250,263,[x],255,240,255", "250,0,0,255,240,255", "3,2,0,1,2,3", "250,20,0,255,240,255",
            "[x],[x],250,0,240,255",
        ]
    )
    func sound(readings: String) throws {
        #expect(try findings(LoneZero.self, measure(readings)).isEmpty)
    }
}
