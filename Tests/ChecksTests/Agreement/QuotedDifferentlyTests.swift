import Checks
import Diagnostics
import Testing

@Suite("One measure with two values")
struct QuotedDifferentlyTests {
    private func archive(_ text: String, _ more: String = "") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Feb-25,Mar-25
        a,Contacts decided,percent,higher,90.0%,83%,88.4%
        b,Contacts,percent,higher,90.0%,83%,88.4%
        c,Carers,count,higher,30,25,31
        d,New measure,percent,higher,TBC,,[x] late
        -- pages/a.md --
        ---
        title: A
        ---
        \(text)
        \(more)
        """
    }

    @Test(
        "Slips are found, at the second of the two",
        arguments: [
            ("We reached [88.4%](kpi:a), and elsewhere [83%](kpi:a).", 48),
            ("We reached [88%](kpi:a) and [some 83% of all](kpi:a).", 47),
            ("There are [31 carers](kpi:c), or [25](kpi:c).", 39),
            // Of a measure without a figure, any two contradict each other.
            ("It is [50%](kpi:d), or [60%](kpi:d).", 30),
        ]
    )
    func slips(text: String, column: Int) throws {
        #expect(try findings(QuotedDifferently.self, archive(text)) == ["pages/a.md:4:\(column) quoted-differently"])
    }

    @Test("The other place is named, in whatever file it stands")
    func files() throws {
        let page = "-- pages/b.md --\n---\ntitle: B\n---\nIt is [88.4%](kpi:a).\n"
        let found = try diagnostics(QuotedDifferently.self, archive("It is [83%](kpi:a).", page))
        #expect(found.map(\.message) == ["'a' is 88.4% here, but 83% at pages/a.md:4:13"])
        #expect(found.map(\.location.description) == ["pages/b.md:4:15"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "We reached [88.4%](kpi:a), that is [88%](kpi:a).", "We reached [88.4%](kpi:a), or [88.40%](kpi:a).",
            // With its period, each is checked against its own reading.
            "[88.4%](kpi:a@2025-03) after [83%](kpi:a@2025-02)", "[88.4%](kpi:a) after [83%](kpi:a@2025-02)",
            "[88.4%](kpi:a) and [83%](kpi:b)", "[Contacts](kpi:a) are [88.4%](kpi:a).", "[](kpi:a) and [83%](kpi:a)",
            "[from 83% to 88.4%](kpi:a), now [88.4%](kpi:a)", "[5 percentage points](kpi:a) more, at [88.4%](kpi:a)",
            "[88.4%](kpi:a) of [120](kpi:a)",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(QuotedDifferently.self, archive(text)).isEmpty)
    }

    @Test("A figure that is none of the readings is asked about as that alone, in whichever order they stand")
    func noReading() throws {
        for text in ["[88.4%](kpi:a), and elsewhere [70%](kpi:a)", "[70%](kpi:a), and elsewhere [88.4%](kpi:a)"] {
            #expect(try findings(QuotedDifferently.self, archive(text)).isEmpty)
            #expect(try findings(FigureNotAReading.self, archive(text)).count == 1)
        }
    }
}
