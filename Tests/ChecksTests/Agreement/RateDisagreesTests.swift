import Checks
import Diagnostics
import Testing

@Suite("Rates that no reading has")
struct RateDisagreesTests {
    private func plan(_ text: String) -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jan-25,Feb-25,Mar-25
        care,"Rate of children in care per 10,000","rate per 10,000",lower,Monitor,95.9,94.9,94.7
        plans,"Child protection plans per 10,000","rate per 10,000",lower,Monitor,40.1,41.2,42.3
        -- pages/one.md --
        ---
        title: One
        ---
        \(text)

        """
    }

    @Test("A rate of today that is none of the readings is asked about")
    func slip() throws {
        let found = try diagnostics(
            RateDisagrees.self,
            plan("There are 500 children in care. At 91 per 10,000 the town has more than most.")
        )
        #expect(found.map(\.message) == ["'At 91 per 10,000', but 'care' was 94.7 in March 2025, and never 91"])
    }

    @Test(
        "A reading, rounded too, another thing, another time and another place raise no alarm",
        arguments: [
            "Children in care: at 95 per 10,000 the town has more than most.", "At 91 per 10,000 crimes are rare.",
            "Children in care rose from 78 per 10,000 in 2019.", "Children in care: England has 67 per 10,000.",
            "At 91 per 1,000 children in care is another rate.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(RateDisagrees.self, plan(text)).isEmpty)
    }
}
