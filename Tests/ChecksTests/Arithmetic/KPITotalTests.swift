import Checks
import Diagnostics
import Testing

@Suite("Totals that are not the sum of their KPIs")
struct KPITotalTests {
    private func archive(_ total: String, _ one: String, _ two: String, unit: String = "count") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Feb-25,Mar-25
        all,Placements,\(unit),lower,Monitor,\(total)
        young,Placements under 16,\(unit),lower,Monitor,\(one)
        -- priorities/01-early-help/kpis.csv --
        id,title,unit,better,target,Feb-25,Mar-25
        old,Placements of 16 and over,\(unit),lower,Monitor,\(two)
        -- priorities/02-care/kpis.yaml --
        all: {total-of: [young, old]}

        """
    }

    @Test("Slips are found, at the reading of the total")
    func slips() throws {
        let found = try diagnostics(KPITotal.self, archive("4,7", "3,3", "1,1"))
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:38"])
        #expect(found.map(\.message) == ["'all' is 7 in March 2025, but 3 + 1 is 4"])
        #expect(try findings(KPITotal.self, archive("5,7", "3,3", "1,1")).count == 2)
    }

    @Test("Counts are added up exactly, other figures within rounding")
    func rounding() throws {
        #expect(try findings(KPITotal.self, archive("1.3,1.4", "0.6,0.6", "0.7,0.7", unit: "£m")).isEmpty)
        #expect(try findings(KPITotal.self, archive("1.3,1.5", "0.6,0.6", "0.7,0.7", unit: "£m")).count == 1)
        #expect(try findings(KPITotal.self, archive("4,4", "3,3", "1,0")).count == 1)
    }

    @Test(
        "What is in order, or cannot be added up, raises no alarm",
        arguments: [
            ("4,4", "3,3", "1,1"), ("0,0", "0,0", "0,0"), ("\"1,204\",4", "\"1,200\",3", "4,1"),
            (",7", ",[x] late", ",1"), (",7", ",[c]", ",1"), (",[x] late", ",3", ",1"), ("4,7", "3,", "1,1"),
        ]
    )
    func sound(total: String, one: String, two: String) throws {
        #expect(try findings(KPITotal.self, archive(total, one, two)).isEmpty)
    }

    @Test("A part that does not exist is reported as such alone")
    func unknown() throws {
        let archive = archive("4,7", "3,3", "1,1").replacing("[young, old]", with: "[young, older]")
        #expect(try findings(KPITotal.self, archive).isEmpty)
        #expect(try findings(UnknownReference.self, archive).count == 1)
    }
}
