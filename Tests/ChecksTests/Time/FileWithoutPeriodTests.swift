import Checks
import Diagnostics
import Testing

@Suite("Files that were forgotten")
struct FileWithoutPeriodTests {
    private func files(_ here: String, _ there: String, columns: String = "Jan-25,Feb-25,Mar-25") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jan-25,Feb-25,Mar-25
        a,A,percent,higher,90%,80%,81%,\(here)
        -- priorities/02-care/kpis-more.csv --
        id,title,unit,better,target,\(columns)
        b,B,percent,higher,90%,\(there)
        c,C,percent,higher,90%,\(there)

        """
    }

    private let column = "Jan-25,Feb-25"

    @Test("Slips are found: a file without the current period, its measures named by owner")
    func forgotten() throws {
        let found = try diagnostics(FileWithoutPeriod.self, files("82%", "70%,71%", columns: column))
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis-more.csv:1:1"])
        #expect(
            found.first?.message.hasPrefix("this file has nothing for March 2025, the report's current month") == true
        )
        #expect(found.first?.message.hasSuffix("'b', 'c'") == true)
        #expect(found.first?.severity == .query)
    }

    @Test("In a published report it is an error, with the missing measures listed by owner")
    func published() throws {
        let rest = """
            -- priorities/02-care/kpis.yaml --
            b: {owner: Head of Fostering}
            -- reports/spring/report.md --
            ---
            {title: Spring, as-at: 2025-03-31, year: 2024-25, state: published}
            ---

            """
        let found = try diagnostics(FileWithoutPeriod.self, files("82%", "70%,71%", columns: column) + rest)
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.message.hasSuffix("Missing: Head of Fostering: 'b'; no owner: 'c'") == true)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            // Another file has nothing either, this one has a reason, and all files have it.
            ("", "70%,71%,"), ("82%", "70%,71%,[x] due in May"), ("82%", "70%,71%,72%"),
            // `readings-overdue` asks about this one.
            ("82%", "70%,,"),
        ]
    )
    func sound(here: String, there: String) throws {
        #expect(try findings(FileWithoutPeriod.self, files(here, there)).isEmpty)
    }
}
