import Checks
import Diagnostics
import Testing

@Suite("An exempt report that the site is about")
struct ExemptContentTests {
    private func report(_ id: String, _ asAt: String, _ part: String) -> String {
        """
        -- reports/\(id)/report.md --
        ---
        title: T
        as-at: \(asAt)
        year: 2024-25
        state: draft
        \(part)
        ---

        """
    }

    private func site(current: String) -> String {
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        current: \(current)
        reports: [autumn, spring]
        priorities: [01-early-help, 02-care]

        """
    }

    private static let exempt = "part: 2\nexemption: Paragraph 1"

    @Test("A site about a report of part 2 is found, at its part")
    func slip() throws {
        let found = try diagnostics(ExemptContent.self, report("spring", "2025-03-31", Self.exempt))
        #expect(found.map(\.location.description) == ["reports/spring/report.md:6:7"])
        #expect(found.map(\.severity) == [.query])
    }

    @Test("The report is the one that the site is about, not the newest")
    func current() throws {
        let spring = report("spring", "2025-03-31", Self.exempt)
        let autumn = report("autumn", "2024-09-30", Self.exempt)
        #expect(try findings(ExemptContent.self, spring + site(current: "autumn")).isEmpty)
        #expect(try findings(ExemptContent.self, autumn + site(current: "autumn")).count == 1)
        #expect(try findings(ExemptContent.self, autumn).isEmpty)
    }

    @Test(
        "A public report raises no alarm, whatever its papers are",
        arguments: ["part: 1", "version: \"1\"", "part: 1\nappendices: [{title: Names, part: 2}]"]
    )
    func sound(part: String) throws {
        #expect(try findings(ExemptContent.self, report("spring", "2025-03-31", part)).isEmpty)
    }
}
