import Checks
import Diagnostics
import Testing

@Suite("Milestones that nobody is named for")
struct MilestoneWithoutOwnerTests {
    private func archive(_ milestones: String...) -> String {
        "-- priorities/02-care/milestones.yaml --\n"
            + milestones.enumerated().map { "- {id: C-\($0 + 1), title: T, \($1)}\n" }.joined()
    }

    @Test("Slips are found, in the report's year and later", arguments: ["year: 2024-25", "year: 2025-26"])
    func slips(milestone: String) throws {
        let found = try findings(MilestoneWithoutOwner.self, archive(milestone))
        #expect(found == ["priorities/02-care/milestones.yaml:1:8 milestone-without-owner"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: ["year: 2024-25, owner: Head of Care", "year: 2026-27, owner: Head of Care", "year: 2023-24"]
    )
    func sound(milestone: String) throws {
        #expect(try findings(MilestoneWithoutOwner.self, archive(milestone)).isEmpty)
    }

    @Test("The lead officer of a priority does not answer for each of its milestones")
    func lead() throws {
        let priority =
            "-- priorities/02-care/priority.md --\n---\n{number: 2, title: Care, vision: V, lead: Director}\n---\n"
        #expect(try findings(MilestoneWithoutOwner.self, priority + archive("year: 2024-25")).count == 1)
    }

    @Test("Each file is one question, at the first of its milestones")
    func many() throws {
        let milestones = archive("year: 2024-25, owner: O", "year: 2024-25", "year: 2025-26")
        let other = "-- priorities/01-early-help/milestones.yaml --\n- {id: E-1, title: T, year: 2024-25}\n"
        let found = try diagnostics(
            MilestoneWithoutOwner.self,
            milestones + other + "-- obligations.yaml --\n[]\n"
        )
        #expect(found.map(\.message) == ["1 milestone has no owner: E-1", "2 milestones have no owner: C-2, C-3"])
        #expect(found.last?.location.description == "priorities/02-care/milestones.yaml:2:8")
    }
}
