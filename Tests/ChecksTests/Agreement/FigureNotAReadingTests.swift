import Checks
import Diagnostics
import Testing

@Suite("Figures beside a measure's name that are none of its readings")
struct FigureNotAReadingTests {
    private func archive(_ text: String) -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,benchmark,Dec-24,Jan-25,Feb-25,Mar-25
        decisions,Contacts decided within one working day,percent,higher,90.0%,86%,83%,85%,86.5%,88.4%
        carers,Foster carers approved this year,count,higher,40,,12,19,25,31
        spend,Spending on agency workers,£m,lower,1.200,,1.310,1.290,1.275,1.250
        turnover,Turnover,percent,lower,12%,,14%,13%,12%,11%
        -- pages/a.md --
        ---
        title: A
        ---
        \(text)

        """
    }

    @Test(
        "Slips are found",
        arguments: [
            ("Of contacts decided within one working day, the share is now 100%.", 62),
            ("The share of **Contacts decided within one working day** is 70%, it says.", 61),
            ("We reached 97% of contacts decided within one working day.", 12),
            ("There were 35 foster carers approved this year.", 12),
            ("Spending on agency workers was £1.9m.", 32),
            ("It is [91%](kpi:decisions) now.", 13),
            ("There are [37 carers](kpi:carers) now.", 23),
        ]
    )
    func slips(text: String, column: Int) throws {
        #expect(try findings(FigureNotAReading.self, archive(text)) == ["pages/a.md:4:\(column) figure-not-a-reading"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            // Readings, as written and rounded; targets and comparators.
            "Of contacts decided within one working day, the share is now 88%, after 83%.",
            "The target for contacts decided within one working day is 90%.",
            "In England, contacts decided within one working day are 86%.",
            "There were 31 foster carers approved this year.", "Spending on agency workers was £1.25m.",
            // Changes and other kinds of figure.
            "Contacts decided within one working day rose by 5 percentage points.",
            "Of contacts decided within one working day, 120 were from schools.",
            "Spending on agency workers was 40% of the budget.",
            // A count must stand in front of the name: many numbers stand near.
            "The panel met 35 times and foster carers approved this year came.",
            // Another sentence, another measure, and a name that may mean anything.
            "Contacts decided within one working day were good. Visits reached 97%.", "Visits reached 97%.",
            "Turnover of the shops was 97%.",
            // Quoted with a period, it is checked as such.
            "It is [91%](kpi:decisions@2025-03) now.", "See [contacts decided within one working day](kpi:decisions).",
            "It is [88.4%](kpi:decisions) now.", "See [the 3 charts](kpi:decisions).",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(FigureNotAReading.self, archive(text)).isEmpty)
    }

    @Test("A measure's own definition and caveats speak of many figures")
    func definition() throws {
        let details = """
            -- priorities/02-care/kpis.yaml --
            decisions: {caveats: "Contacts decided within one working day were 70% before the new system."}

            """
        #expect(try findings(FigureNotAReading.self, archive("") + details).isEmpty)
    }

    @Test("The message names the readings there are")
    func message() throws {
        let found = try diagnostics(FigureNotAReading.self, archive("It is [91%](kpi:decisions) now."))
        #expect(
            found.map(\.message) == [
                "91% is next to 'Contacts decided within one working day', but is none of its readings"
            ]
        )
        #expect(
            found.map(\.remedy) == [
                "its readings are: 83% in December 2024, 85% in January 2025, 86.5% in February 2025, 88.4% in March 2025"
            ]
        )
    }
}
