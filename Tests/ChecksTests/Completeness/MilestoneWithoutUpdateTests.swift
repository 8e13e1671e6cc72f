import Checks
import Diagnostics
import Testing

@Suite("Milestones that the report says nothing about")
struct MilestoneWithoutUpdateTests {
    private func archive(_ updates: String, year: String = "2024-25") -> String {
        "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: \(year), title: T\(updates)}\n"
    }

    @Test(
        "Slips are found, at the milestone",
        arguments: ["", ", updates: []", ", updates: [{report: autumn, status: implemented, progress: P}]"]
    )
    func slips(updates: String) throws {
        let found = try diagnostics(MilestoneWithoutUpdate.self, archive(updates))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:8"])
        #expect(found.map(\.message) == ["1 milestone of 2024-25 has no update for the report 'spring': C-1"])
    }

    @Test("Any update for the report is a word", arguments: ["not started", "in progress", "implemented"])
    func sound(status: String) throws {
        let update = ", updates: [{report: spring, status: \(status), progress: P}]"
        #expect(try findings(MilestoneWithoutUpdate.self, archive(update)).isEmpty)
    }

    @Test("Milestones of other years are not in the report", arguments: ["2023-24", "2025-26"])
    func otherYears(year: String) throws {
        #expect(try findings(MilestoneWithoutUpdate.self, archive("", year: year)).isEmpty)
    }

    @Test("The report is the one that the site is about")
    func earlierReport() throws {
        let site = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            current: autumn
            reports: [autumn, spring]
            priorities: [01-early-help, 02-care]

            """
        let update = ", updates: [{report: autumn, status: in progress, progress: P}]"
        #expect(try findings(MilestoneWithoutUpdate.self, site + archive(update)).isEmpty)
        #expect(try findings(MilestoneWithoutUpdate.self, site + archive("")).count == 1)
    }

    @Test("What was said for an exempt report is left out, and nobody is asked to say it")
    func exempt() throws {
        let report = """
            -- reports/spring/report.md --
            ---
            title: Spring
            as-at: 2025-03-31
            year: 2024-25
            state: draft
            part: 2
            exemption: Paragraph 1
            ---

            """
        #expect(try findings(MilestoneWithoutUpdate.self, report + archive("")).isEmpty)
        #expect(try findings(ExemptContent.self, report + archive("")).count == 1)
    }
}
