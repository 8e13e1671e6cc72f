import Checks
import Diagnostics
import Testing

@Suite("Figures that seem to run up within the year")
struct LooksAccumulatedTests {
    private static let quarters = (2021...2024).flatMap { year in (1...4).map { "\(year)-\(year - 1999) Q\($0)" } }

    private func measure(_ readings: String, details: String = "") -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,"
            + Self.quarters.dropLast().joined(separator: ",") + "\na,A,count,higher,Monitor,\(readings)\n"
            + (details.isEmpty ? "" : "-- priorities/02-care/kpis.yaml --\na: {\(details)}\n")
    }

    private static let runningUp = "10,22,31,40,9,20,33,45,11,25,36,50,8,21,30"

    @Test("What begins again with every year is asked about")
    func slip() throws {
        let found = try diagnostics(LooksAccumulated.self, measure(Self.runningUp))
        #expect(
            found.map(\.message) == [
                "the figures of 'a' never fall within a financial year, and begin again with the next"
            ]
        )
        #expect(found.first?.remedy?.contains("accumulates: plan-year") == true)
    }

    @Test("What is said to run up is not asked about, nor what falls, or rises on and on")
    func sound() throws {
        #expect(try findings(LooksAccumulated.self, measure(Self.runningUp, details: "accumulates: plan-year")).isEmpty)
        #expect(try findings(LooksAccumulated.self, measure("10,22,31,30,9,20,33,45,11,25,36,50,8,21,30")).isEmpty)
        #expect(try findings(LooksAccumulated.self, measure("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15")).isEmpty)
        #expect(try findings(LooksAccumulated.self, measure("5,5,5,5,1,1,1,1,0,0,0,0,0,0,0")).isEmpty)
    }
}
