import Checks
import Diagnostics
import Testing

@Suite("Parts that do not make the whole")
struct PartsTotalTests {
    private func measure(_ whole: String, _ one: String, _ two: String, how: String, unit: String = "count") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,series,title,unit,better,target,Feb-25,Mar-25
        a,,A,\(unit),lower,Monitor,\(whole)
        a,part: Sex: Girls,,,,,\(one)
        a,part: Sex: Boys,,,,,\(two)
        -- priorities/02-care/kpis.yaml --
        a: {part-of-total: \(how)}

        """
    }

    @Test("Parts that should add up and do not are found, at the whole's reading")
    func sums() throws {
        let found = try diagnostics(PartsTotal.self, measure("4,7", "3,3", "1,1", how: "sums"))
        #expect(found.map(\.message) == ["'a' is 7 in March 2025, but its parts by Sex add up to 4"])
        #expect(found.map(\.location.line) == [2])
        #expect(try findings(PartsTotal.self, measure("4.1%,", "1.5%,", "2.7%,", how: "sums", unit: "percent")).isEmpty)
    }

    @Test("An average lies between its parts")
    func averages() throws {
        let found = try diagnostics(
            PartsTotal.self,
            measure("50%,80%", "40%,40%", "60%,60%", how: "averages", unit: "percent")
        )
        #expect(found.map(\.message) == ["'a' is 80% in March 2025, but its parts by Sex are from 40% to 60%"])
    }

    @Test("Where they need not make the whole, or one has no figure, nothing is asked")
    func sound() throws {
        #expect(try findings(PartsTotal.self, measure("4,7", "3,3", "1,1", how: "none")).isEmpty)
        #expect(try findings(PartsTotal.self, measure("4,7", "3,[x] late", "1,1", how: "sums")).isEmpty)
        #expect(try findings(PartsTotal.self, measure("4,4", "3,3", "1,1", how: "sums")).isEmpty)
    }
}
