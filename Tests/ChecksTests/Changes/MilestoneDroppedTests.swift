import Checks
import Diagnostics
import Testing

@Suite("Milestones and actions that were published and are gone")
struct MilestoneDroppedTests {
    private func milestones(_ milestones: String...) -> String {
        "-- priorities/02-care/milestones.yaml --\n" + (milestones.isEmpty ? "[]\n" : milestones.joined())
    }

    private func milestone(_ id: String, _ title: String) -> String {
        "- {id: \(id), year: 2024-25, title: \(title), owner: Head of Care}\n"
    }

    private func found(was: String, now: String) throws -> [Diagnostic] {
        try diagnostics(MilestoneDropped.self, try published(was) + now)
    }

    @Test("Milestones that are gone are named, with their titles, at the report that they were published in")
    func slips() throws {
        let found = try found(
            was: milestones(milestone("C-1", "Find homes"), milestone("C-2", "Keep homes")),
            now: milestones()
        )
        #expect(found.map(\.location.description) == ["reports/autumn/report.md:1:1"])
        #expect(
            found.map(\.message) == [
                "published in 'autumn' and gone: milestone C-1 ('Find homes'), milestone C-2 ('Keep homes')"
            ]
        )
    }

    @Test("An action that is gone is found")
    func actions() throws {
        let action = "-- actions.yaml --\n- {id: A-1, kind: action, text: T, agreed: 2024-05, state: open}\n"
        let found = try found(was: action, now: "-- actions.yaml --\n[]\n")
        #expect(found.map(\.message) == ["published in 'autumn' and gone: action A-1"])
        #expect(try self.found(was: action, now: action.replacing("open", with: "withdrawn")).isEmpty)
    }

    @Test("What went to another priority, or has a new id, is not gone")
    func elsewhere() throws {
        let was = milestones(milestone("C-1", "Find homes"))
        #expect(try found(was: was, now: milestones(milestone("C-9", "find homes"))).isEmpty)
        let moved = milestones().replacing("02-care", with: "01-early-help")
        let sound = "-- priorities/01-early-help/milestones.yaml --\n" + milestone("C-1", "Find homes")
        #expect(try found(was: was + moved, now: sound + milestones()).isEmpty)
    }

    @Test("Another milestone of the same title, published beside it, is not what became of it")
    func sameTitle() throws {
        let both = milestones(milestone("C-1", "Review the plan"), milestone("C-2", "Review the plan"))
        #expect(try found(was: both, now: milestones(milestone("C-2", "Review the plan"))).count == 1)
    }

    @Test("Without a record nothing is known to be gone")
    func noRecord() throws {
        #expect(try findings(MilestoneDropped.self, milestones()).isEmpty)
    }
}
