import Checks
import Diagnostics
import Testing

@Suite("Commitments in a vision that no milestone serves")
struct CommitmentUnservedTests {
    private func archive(_ vision: String, milestone: String = "title: Open family hubs for parents") -> String {
        let indented = vision.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return "-- priorities/02-care/priority.md --\n---\nnumber: 2\ntitle: Care\nvision: |\n\(indented)\n---\n"
            + "-- priorities/02-care/milestones.yaml --\n- id: C-1\n  year: 2024-25\n  \(milestone)\n"
    }

    @Test("A commitment without a milestone is found, at its first word")
    func slip() throws {
        let found = try diagnostics(
            CommitmentUnserved.self,
            archive("We promise:\n- Family hubs will open everywhere.\n- Playgrounds, libraries and pools stay safe.")
        )
        #expect(found.map(\.location.description) == ["priorities/02-care/priority.md:7:5"])
        #expect(
            found.map(\.message) == [
                "no milestone of 'Care' mentions the commitment 'Playgrounds , libraries and pools stay …'"
            ]
        )
    }

    @Test("Each sentence of an item is a commitment of its own")
    func sentences() throws {
        let vision = "- Family hubs will open everywhere. Playgrounds, libraries and pools stay safe."
        #expect(try findings(CommitmentUnserved.self, archive(vision)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "- Every hub is open to families.", "- **Family** hubs open near playgrounds and libraries.",
            // Prose is no list of promises, and a few words tell too little.
            "Playgrounds, libraries and swimming pools stay safe.", "- Children are safe.", "- Stay safe.",
        ]
    )
    func sound(vision: String) throws {
        #expect(try findings(CommitmentUnserved.self, archive(vision)).isEmpty)
    }

    @Test(
        "Description and intended impact of a milestone serve a commitment too",
        arguments: [
            "title: T\n  description: Mend the playgrounds", "title: T\n  intended-impact: Libraries that are open",
        ]
    )
    func elsewhere(milestone: String) throws {
        let vision = "- Playgrounds, libraries and swimming pools stay safe."
        #expect(try findings(CommitmentUnserved.self, archive(vision, milestone: milestone)).isEmpty)
    }

    @Test("A priority that has no milestones yet is not asked about each of its commitments")
    func noMilestones() throws {
        let vision =
            archive("- Playgrounds, libraries and swimming pools stay safe.")
            + "-- priorities/02-care/milestones.yaml --\n[]\n"
        #expect(try findings(CommitmentUnserved.self, vision).isEmpty)
    }
}
