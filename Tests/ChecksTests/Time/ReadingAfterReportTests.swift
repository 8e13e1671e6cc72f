import Checks
import Diagnostics
import Testing

@Suite("Readings that no report shows yet")
struct ReadingAfterReportTests {
    private func measures(_ months: String, _ rows: String...) -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,\(months)\n"
            + rows.map { "\($0)\n" }.joined()
    }

    @Test("Slips are found, once for a file: the reports are as at 30 September 2024 and 31 March 2025")
    func slips() throws {
        let one = measures("Mar-25,Apr-25", "a,A,percent,higher,90%,80%,81%", "b,B,percent,higher,90%,80%,81%")
        let found = try diagnostics(ReadingAfterReport.self, one)
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:28"])
        #expect(
            found.map(\.message) == [
                "this period ends after 31 March 2025, the report's date, and is not shown: Apr-25"
            ]
        )
        let more = measures(
            "Mar-25,Apr-25,May-25",
            "a,A,percent,higher,90%,80%,,",
            "b,B,percent,higher,90%,80%,81%,82%"
        )
        #expect(
            try diagnostics(ReadingAfterReport.self, more).map(\.message) == [
                "these periods end after 31 March 2025, the report's date, and are not shown: Apr-25, May-25"
            ]
        )
        #expect(try findings(ReadingAfterReport.self, measures("2024-25,2025-26", "a,A,count,higher,9,8,9")).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            ("Feb-25,Mar-25", "80%,81%"), ("Mar-25,Apr-25", "80%,"), ("Mar-25,Apr-25", "80%,[x] due in May"),
            ("2023-24,2024-25", "80%,81%"),
        ]
    )
    func sound(months: String, readings: String) throws {
        #expect(try findings(ReadingAfterReport.self, measures(months, "a,A,percent,higher,90%,\(readings)")).isEmpty)
    }

    @Test("A draft may be given a later date; a report that members have received may not")
    func remedy() throws {
        let late = measures("Mar-25,Apr-25", "a,A,percent,higher,90%,80%,81%")
        let draft = try diagnostics(ReadingAfterReport.self, late).first
        #expect(draft?.remedy?.hasPrefix("set a later 'as-at' in the report") == true)
        let received = """
            -- reports/spring/report.md --
            ---
            {title: Spring, as-at: 2025-03-31, year: 2024-25, state: published}
            ---

            """
        let published = try diagnostics(ReadingAfterReport.self, late + received).first
        #expect(published?.remedy == "begin the next report with 'scrutiny new report'")
    }

    @Test("Readings that a later report shows are no slip in an earlier one")
    func laterReport() throws {
        let site = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            reports: [autumn, spring]
            current: autumn
            priorities: [01-early-help, 02-care]

            """
        let shown = measures("Sep-24,Oct-24", "a,A,percent,higher,90%,80%,81%")
        #expect(try findings(ReadingAfterReport.self, site + shown).isEmpty)
        let notShown = measures("Mar-25,Apr-25", "a,A,percent,higher,90%,80%,81%")
        #expect(
            try diagnostics(ReadingAfterReport.self, site + notShown).map(\.message) == [
                "this period ends after 31 March 2025, the newest report's date, and is not shown: Apr-25"
            ]
        )
    }
}
