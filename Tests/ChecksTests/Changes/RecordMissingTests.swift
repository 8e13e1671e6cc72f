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

    /// The settings of the sound content with a list of published reports.
    private static func settings(_ published: String) -> String {
        """
        -- site.yaml --
        authority: A Council
        committee: A Committee
        plan: {title: P, starts: 2024-04, ends: 2027-03}
        reports: [autumn, spring]
        priorities: [01-early-help, 02-care]
        published: [\(published)]

        """
    }

    @Test("A report that site.yaml calls published and whose record is gone is an error, at its place in the list")
    func gone() throws {
        let found = try diagnostics(RecordMissing.self, Self.received + Self.settings("autumn"))
        #expect(found.map(\.location.description) == ["site.yaml:6:13"])
        #expect(found.map(\.severity) == [.error])
        #expect(
            found.first?.remedy
                == "restore reports/autumn/published.json; if there has never been one, run 'scrutiny freeze autumn'"
        )
    }

    @Test("With its record, nothing is wrong")
    func kept() throws {
        let archive = Self.received + Self.settings("autumn")
        #expect(try findings(RecordMissing.self, archive + published(archive)) == [])
    }

    @Test("What was never frozen needs none")
    func never() throws {
        #expect(try findings(RecordMissing.self, Self.received) == [])
    }
}
