import Checks
import Diagnostics
import Testing

@Suite("Milestones that were reworded or moved")
struct MilestoneRewordedTests {
    private static let sound = """
        - id: C-1
          year: 2024-25
          title: Find more homes
          description: Homes for **ten** children
          owner: Head of Care
          due: 2025-03

        """

    private func archive(_ yaml: String = Self.sound, in priority: String = "02-care") -> String {
        "-- priorities/\(priority)/milestones.yaml --\n" + yaml
    }

    private func found(_ now: String) throws -> [Diagnostic] {
        try diagnostics(MilestoneReworded.self, try published(archive()) + now)
            .filter { $0.message.contains("C-1") }
    }

    @Test(
        "Slips are found, each in words",
        arguments: [
            ("title: Find more homes", "title: Find homes", "the title was 'Find more homes' and is now 'Find homes'"),
            (
                "**ten** children", "children",
                "the wording was 'Homes for ten children' and is now 'Homes for children'"
            ),
            ("owner: Head of Care", "", "the owner was 'Head of Care' and is now 'not given'"),
            ("year: 2024-25", "year: 2025-26", "the plan year was '2024-25' and is now '2025-26'"),
            ("due: 2025-03", "due: 2025-06", "it was due 2025-03-31 and is now due 2025-06-30"),
            ("due: 2025-03", "due: 2025-02", "the due date was '2025-03-31' and is now '2025-02-28'"),
        ]
    )
    func slips(before: String, after: String, difference: String) throws {
        let found = try found(archive(Self.sound.replacing(before, with: after)))
        #expect(found.map(\.message) == ["the milestone 'C-1' changed since it was published: " + difference])
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:7"])
    }

    @Test("A milestone that went to another priority is found there")
    func moved() throws {
        let now = archive("[]\n") + archive(Self.sound, in: "01-early-help")
        #expect(try found(now).map(\.location.path) == ["priorities/01-early-help/milestones.yaml"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            ("", ""), ("due: 2025-03", "due: 2025-03-31"), ("**ten**", "ten"), ("due: 2025-03", ""),
            ("owner", "agreed: 2024-05\n  owner"),
        ]
    )
    func sound(before: String, after: String) throws {
        let now = before.isEmpty ? Self.sound : Self.sound.replacing(before, with: after)
        #expect(try found(archive(now)).isEmpty)
    }

    @Test("A new milestone was never worded otherwise")
    func new() throws {
        #expect(try findings(MilestoneReworded.self, try published() + archive()).isEmpty)
    }

    @Test("A date that moves once more is asked about as such, and not here as well")
    func slippedAgain() throws {
        let site = """
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
        let records =
            try published(site + archive(Self.sound.replacing("2025-03", with: "2024-12")), in: "summer")
            + published(archive())
        let now = site + records + archive(Self.sound.replacing("2025-03", with: "2025-06"))
        #expect(try findings(MilestoneReworded.self, now).isEmpty)
        #expect(try findings(SlippedAgain.self, now) == ["priorities/02-care/milestones.yaml:6:8 slipped-again"])
        let reworded = now.replacing("title: Find more homes", with: "title: Find homes")
        #expect(try findings(MilestoneReworded.self, reworded).count == 1)
    }

    @Test("Of two milestones with one id, only the first is the published one")
    func duplicate() throws {
        let now = archive(Self.sound + "- {id: C-1, year: 2025-26, title: Find better homes}\n")
        #expect(try found(now).isEmpty)
    }
}
