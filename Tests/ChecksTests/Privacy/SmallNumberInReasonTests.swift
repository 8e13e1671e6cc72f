import Checks
import Testing

@Suite("Small numbers beside suppressed figures")
struct SmallNumberInReasonTests {
    private static func site(_ cell: String, disclosure: Bool = true) -> String {
        (disclosure ? withDisclosure : "") + """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25
            missing,T,count,lower,Monitor,\(cell)

            """
    }

    @Test(
        "The words after [c] have no number below the threshold",
        arguments: ["[c] 3 children", "[c] was three", "[c] 3/24 of them", "[c] 1-4", "[c] three-year-olds"]
    )
    func small(cell: String) throws {
        #expect(
            try findings(SmallNumberInReason.self, Self.site(cell)) == [
                "priorities/02-care/kpis.csv:2:31 small-number-in-reason"
            ]
        )
        #expect(try findings(SmallNumberInReason.self, Self.site(cell, disclosure: false)).isEmpty)
    }

    @Test(
        "Other words may stand there, and dates stand after other reasons",
        arguments: ["[c]", "[c] fewer than 5", "[c] to protect people", "[x] due 3 September", "[z] none concluding"]
    )
    func sound(cell: String) throws {
        #expect(try findings(SmallNumberInReason.self, Self.site(cell)).isEmpty)
    }
}
