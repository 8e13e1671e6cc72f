import Checks
import Diagnostics
import Testing

@Suite("Published reports without a record")
struct RecordMissingTests {
    private static let received = """
        -- reports/autumn/report.md --
        ---
        title: Autumn
        as-at: 2024-09-30
        year: 2024-25
        state: published
        ---

        """

    @Test("Where nothing was ever frozen, a published report without a record is asked about, at its state")
    func gone() throws {
        let found = try diagnostics(RecordMissing.self, Self.received)
        #expect(found.map(\.location.description) == ["reports/autumn/report.md:5:8"])
        #expect(found.map(\.severity) == [.query])
        #expect(
            found.first?.remedy
                == "restore reports/autumn/published.json; if there has never been one, run 'scrutiny freeze autumn'"
        )
    }

    @Test("With its record, nothing is wrong")
    func kept() throws {
        #expect(try findings(RecordMissing.self, Self.received + published(Self.received)) == [])
    }

    @Test("A draft needs none")
    func draft() throws {
        #expect(try findings(RecordMissing.self) == [])
    }

    @Test("Neither does a report after the one that the site is about")
    func later() throws {
        let site = """
            -- reports/spring/report.md --
            ---
            {title: Spring, as-at: 2025-03-31, year: 2024-25, state: published}
            ---
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            current: autumn
            reports: [autumn, spring]
            priorities: [01-early-help, 02-care]

            """
        #expect(try findings(RecordMissing.self, site) == [])
    }
}
