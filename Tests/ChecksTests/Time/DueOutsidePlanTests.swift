import Checks
import Diagnostics
import Testing

@Suite("Due dates outside the plan")
struct DueOutsidePlanTests {
    private func archive(_ milestone: String, starts: String = "2024-04") -> String {
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: \(starts), ends: 2027-03}
        reports: [autumn, spring]
        priorities: [01-early-help, 02-care]
        -- priorities/02-care/milestones.yaml --
        - {id: C-1, title: T, \(milestone)}

        """
    }

    @Test(
        "Slips are found, at the date",
        arguments: [
            ("year: 2026-27, due: 2027-04", "is due April 2027, after the plan ends in March 2027"),
            ("year: 2024-25, due: 2027-04-01", "is due 1 April 2027, after the plan ends in March 2027"),
            ("year: 2024-25, due: 2024-03", "is due March 2024, before 1 April 2024, when the plan begins"),
            (
                "year: 2025-26, due: 2025-03-31",
                "is due 31 March 2025, before 1 April 2025, when its plan year 2025-26 begins"
            ),
            ("year: 2025-26, due: 2024-06", "is due June 2024, before 1 April 2025, when its plan year 2025-26 begins"),
        ]
    )
    func slips(milestone: String, message: String) throws {
        let found = try diagnostics(DueOutsidePlan.self, archive(milestone))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:43"])
        #expect(found.map(\.message) == ["the milestone 'C-1' " + message])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "year: 2024-25, due: 2024-04-01", "year: 2024-25, due: 2024-04", "year: 2026-27, due: 2027-03-31",
            "year: 2026-27, due: 2027-03", "year: 2025-26, due: 2025-04",
            // Later than its year, but within the plan: it has slipped, or takes longer.
            "year: 2024-25, due: 2026-03", "year: 2024-25",
        ]
    )
    func sound(milestone: String) throws {
        #expect(try findings(DueOutsidePlan.self, archive(milestone)).isEmpty)
    }

    @Test("The first milestones of a plan that begins in March are due then, in whichever year they are counted")
    func march() throws {
        for year in ["2023-24", "2024-25"] {
            #expect(
                try findings(DueOutsidePlan.self, archive("year: \(year), due: 2024-03", starts: "2024-03")).isEmpty
            )
            #expect(
                try findings(DueOutsidePlan.self, archive("year: \(year), due: 2024-02", starts: "2024-03")).count == 1
            )
        }
        let later = archive("year: 2025-26, due: 2024-06", starts: "2024-03")
        #expect(try findings(DueOutsidePlan.self, later).count == 1)
    }
}
