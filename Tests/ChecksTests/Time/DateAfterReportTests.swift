import Checks
import Diagnostics
import Testing

@Suite("Things that happened after the report's date")
struct DateAfterReportTests {
    private func action(_ more: String) -> String {
        "-- actions.yaml --\n- {id: A-1, kind: action, text: T, agreed: 2024-10, \(more)}\n"
    }

    private func milestone(_ more: String) -> String {
        "-- priorities/02-care/milestones.yaml --\n- {id: C-1, title: T, \(more)}\n"
    }

    @Test(
        "Updates and completions of actions are found, at the date",
        arguments: [
            ("state: open, updates: [{date: 2025-04-01, text: T}]", "actions.yaml:1:83"),
            ("state: open, updates: [{date: 2025-03, text: T}, {date: 2025-04, text: T}]", "actions.yaml:1:109"),
            ("state: complete, completed: 2025-04", "actions.yaml:1:81"),
            // One question for an action, whatever else is late.
            ("state: complete, completed: 2025-05, updates: [{date: 2025-04, text: T}]", "actions.yaml:1:107"),
        ]
    )
    func actions(more: String, place: String) throws {
        #expect(try findings(DateAfterReport.self, action(more)) == ["\(place) date-after-report"])
    }

    @Test("A milestone of the report's year that was agreed later is found")
    func milestones() throws {
        let found = try diagnostics(DateAfterReport.self, milestone("year: 2024-25, due: 2025-06, agreed: 2025-05"))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:60"])
        #expect(
            found.map(\.message) == [
                "the report is as at 31 March 2025, but these are dated later: milestone C-1 (May 2025)"
            ]
        )
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "state: open, updates: [{date: 2025-03-31, text: T}]", "state: open, updates: [{date: 2025-03, text: T}]",
            "state: complete, completed: 2025-03", "state: open, due: 2026-03",
            // An error of its own.
            "state: open, completed: 2025-05",
            // Asked for after the report's date: the report does not tell of it.
            "state: complete, completed: 2025-05, meeting: summer",
        ]
    )
    func soundActions(more: String) throws {
        let sound =
            more.contains("summer") ? action(more).replacing("agreed: 2024-10", with: "agreed: 2025-04") : action(more)
        #expect(try findings(DateAfterReport.self, sound).isEmpty)
    }

    @Test(
        "Milestones agreed in time, or for later years, raise no alarm",
        arguments: ["year: 2024-25, agreed: 2025-03", "year: 2024-25, due: 2025-06", "year: 2025-26, agreed: 2025-05"]
    )
    func soundMilestones(more: String) throws {
        #expect(try findings(DateAfterReport.self, milestone(more)).isEmpty)
    }

    @Test("A milestone that was agreed after it was due is asked about as that alone")
    func outOfOrder() throws {
        let archive = milestone("year: 2024-25, due: 2025-03, agreed: 2025-05")
        #expect(try findings(DateAfterReport.self, archive).isEmpty)
        #expect(try findings(DatesOutOfOrder.self, archive).count == 1)
    }
}
