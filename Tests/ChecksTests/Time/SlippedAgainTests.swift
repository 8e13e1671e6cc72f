import Checks
import Diagnostics
import Testing

@Suite("Milestones whose date has moved more than once")
struct SlippedAgainTests {
    private static let site = """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [summer, autumn, spring]
        priorities: [01-early-help, 02-care]
        -- reports/summer/report.md --
        ---
        {title: Summer, as-at: 2024-06-30, year: 2024-25, state: published}
        ---

        """

    private func milestone(_ due: String, _ more: String = "") -> String {
        "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2024-25, title: Find homes, due: \(due)\(more)}\n"
    }

    /// What is found where the milestone was due at these dates in two records, and is now.
    private func found(_ summer: String, _ autumn: String, _ now: String, _ more: String = "") throws -> [Diagnostic] {
        let records =
            try published(Self.site + milestone(summer), in: "summer")
            + published(Self.site + milestone(autumn), in: "autumn")
        return try diagnostics(SlippedAgain.self, Self.site + records + milestone(now, more))
    }

    @Test("A second slip is found, at the date")
    func slips() throws {
        let found = try found("2024-09", "2024-12", "2025-06")
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:52"])
        #expect(found.map(\.message) == ["the due date has moved back more than once for C-1 (2 times)"])
    }

    @Test("Dates that came back in between have still moved twice")
    func slipsAfterReturn() throws {
        let site =
            Self.site.replacing("[summer, autumn, spring]", with: "[summer, autumn, winter, spring]")
            + "-- reports/winter/report.md --\n---\n{title: Winter, as-at: 2024-12-31, year: 2024-25, state: published}\n---\n"
        let records =
            try published(site + milestone("2025-03"), in: "summer")
            + published(site + milestone("2025-06"), in: "autumn")
            + published(site + milestone("2025-03"), in: "winter")
        #expect(try findings(SlippedAgain.self, site + records + milestone("2025-06")).count == 1)
    }

    @Test(
        "A date that moved once, came nearer or is written otherwise raises no alarm",
        arguments: [
            ("2024-09", "2024-12", "2024-12"), ("2024-09", "2024-09", "2024-12"), ("2025-03", "2024-12", "2025-03"),
            ("2025-06", "2025-03", "2024-12"), ("2024-12", "2024-12-31", "2025-03"), ("2024-12", "2024-12", "2024-12"),
        ]
    )
    func sound(summer: String, autumn: String, now: String) throws {
        #expect(try found(summer, autumn, now).isEmpty)
    }

    @Test("Nobody is asked why a milestone that is done will keep its date", arguments: ["implemented", "embedded"])
    func done(status: String) throws {
        func update(_ status: String) -> String {
            ", updates: [{report: spring, status: \(status), progress: P, impact: I, evidence: [case:first-words]}]"
        }
        #expect(try found("2024-09", "2024-12", "2025-03", update(status)).isEmpty)
        #expect(try found("2024-09", "2024-12", "2025-03", update("in progress")).count == 1)
    }

    @Test("A milestone without a due date is due at the end of its year")
    func withoutDate() throws {
        let records =
            try published(Self.site + milestone("2024-09"), in: "summer")
            + published(Self.site + milestone("2024-12"), in: "autumn")
        let now = milestone("2024-12").replacing(", due: 2024-12", with: "")
        #expect(
            try findings(SlippedAgain.self, Self.site + records + now) == [
                "priorities/02-care/milestones.yaml:1:8 slipped-again"
            ]
        )
    }
}
