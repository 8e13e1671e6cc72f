import Checks
import Diagnostics
import Testing

@Suite("Groups that a total hides")
struct MaskedByTotalTests {
    private func measure(_ whole: String, _ ham: String, _ abbey: String, target: String = "80%") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,series,title,unit,better,target,Feb-25,Mar-25
        a,,A,percent,higher,\(target),85%,\(whole)
        a,part: Ward: Ham,,,,,50%,\(ham)
        a,part: Ward: Abbey,,,,,95%,\(abbey)
        a,comparator: England,,,,,20%,20%

        """
    }

    @Test("A part far off the target that the whole meets is asked about, at its name")
    func slip() throws {
        let found = try diagnostics(MaskedByTotal.self, measure("85%", "50%", "95%"))
        #expect(found.map(\.message) == ["'a' is on target in March 2025, but Ham is off it at 50%"])
        #expect(found.map(\.location.line) == [3])
        let both = try diagnostics(MaskedByTotal.self, measure("85%", "50%", "60%"))
        #expect(
            both.map(\.message) == ["'a' is on target in March 2025, but Ham is off it at 50%, and 1 other part too"]
        )
    }

    @Test("A part that the commentary names is not asked about")
    func said() throws {
        let yaml =
            "-- priorities/02-care/kpis.yaml --\na: {commentary: [{report: spring, why: Two posts in Ham are empty.}]}\n"
        #expect(try findings(MaskedByTotal.self, measure("85%", "50%", "95%") + yaml).isEmpty)
    }

    @Test("Another place is no part, and what is off target as a whole hides nothing")
    func sound() throws {
        #expect(try findings(MaskedByTotal.self, measure("85%", "84%", "95%")).isEmpty)
        #expect(try findings(MaskedByTotal.self, measure("60%", "50%", "95%")).isEmpty)
        #expect(try findings(MaskedByTotal.self, measure("85%", "50%", "95%", target: "Monitor")).isEmpty)
    }
}
