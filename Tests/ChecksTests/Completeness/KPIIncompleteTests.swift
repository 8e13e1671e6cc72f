import Checks
import Diagnostics
import Testing

@Suite("Measures without a target decision or a source")
struct KPIIncompleteTests {
    private func measure(_ target: String, better: String = "higher", _ details: String = "source: S") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,benchmark,Feb-25,Mar-25
        a,Contacts,percent,\(better),\(target),,80%,81%
        -- priorities/02-care/kpis.yaml --
        a:
          \(details)

        """
    }

    @Test(
        "Slips are found",
        arguments: [
            (
                ("TBC", "higher", "source: S"), "priorities/02-care/kpis.csv:2:27",
                "1 KPI has no agreed target: a"
            ),
            (
                ("90%", "higher", "caveats: C"), "priorities/02-care/kpis.csv:2:1",
                "1 KPI does not say where the figures come from: a"
            ),
            (
                ("Monitor", "higher", "source: S\n  target-path: {2024-25: TBC, 2025-26: 90%}"),
                "priorities/02-care/kpis.csv:2:27", "1 KPI has no agreed target: a"
            ),
        ]
    )
    func slips(measure: (target: String, better: String, details: String), place: String, message: String) throws {
        let found = try diagnostics(
            KPIIncomplete.self,
            self.measure(measure.target, better: measure.better, measure.details)
        )
        #expect(found.map(\.location.description) == [place])
        #expect(found.map(\.message) == [message])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            ("90%", "higher", "source: S"), ("Monitor", "monitor", "source: S"), ("Monitor", "higher", "source: S"),
            ("80%..95%", "within", "source: S"), ("0%", "lower", "source: S"),
            // Decided, though it cannot be worked out: there is no reading a year before.
            ("+5%", "higher", "source: S"),
            ("Monitor", "higher", "source: S\n  target-path: {2024-25: 90%, 2025-26: TBC}"),
            ("Monitor", "higher", "source: S\n  target-path: {2024-25: +5%}"),
            (
                "90%", "higher",
                "source: S\n  target-changes: [{from: 2025-03, was: TBC, now: 90%, reason: Agreed by the board.}]"
            ),
        ]
    )
    func sound(target: String, better: String, details: String) throws {
        #expect(try findings(KPIIncomplete.self, measure(target, better: better, details)).isEmpty)
    }

    @Test("A target that is still to be confirmed at the report's date is found, whatever comes later")
    func later() throws {
        let details =
            "source: S\n  target-changes: [{from: 2025-04, was: TBC, now: 90%, reason: Agreed by the board.}]"
        #expect(try findings(KPIIncomplete.self, measure("90%", details)).count == 1)
    }

    @Test("All of a file are one question of each kind")
    func many() throws {
        let archive = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Mar-25
            a,Contacts,percent,higher,TBC,81%
            b,Visits,percent,higher,TBC,81%

            """
        #expect(
            try diagnostics(KPIIncomplete.self, archive).map(\.message) == [
                "2 KPIs do not say where the figures come from: a, b",
                "2 KPIs have no agreed target: a, b",
            ]
        )
    }
}
