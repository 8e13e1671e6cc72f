import Checks
import Diagnostics
import Testing

@Suite("Figures that came sooner than expected")
struct FigureSoonerThanLagTests {
    private func files(lag: String, march: String) -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jan-25,Feb-25,Mar-25
        a,A,percent,higher,90%,80%,81%,\(march)
        -- priorities/02-care/kpis.yaml --
        a: {lag: \(lag)}

        """
    }

    @Test("Slips are found: a figure that a lag keeps out of the report")
    func slips() throws {
        let found = try diagnostics(FigureSoonerThanLag.self, files(lag: "1 month", march: "40%"))
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.yaml:1:10"])
        #expect(
            found.map(\.message) == [
                "'a' has a figure for March 2025, which is not shown: with a lag of 1 month, figures up to February 2025 "
                    + "are due by 31 March 2025"
            ]
        )
    }

    @Test("Quiet while the figure is not there, or has only a reason", arguments: ["", "[x] due in May"])
    func quiet(march: String) throws {
        #expect(try diagnostics(FigureSoonerThanLag.self, files(lag: "1 month", march: march)).isEmpty)
    }
}
