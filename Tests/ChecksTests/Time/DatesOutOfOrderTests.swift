import Checks
import Diagnostics
import Testing

@Suite("Dates in an order that cannot be")
struct DatesOutOfOrderTests {
    private func milestone(_ dates: String) -> String {
        "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2024-25, title: T, \(dates)}\n"
    }

    private func action(_ dates: String) -> String {
        "-- actions.yaml --\n- {id: A-1, kind: action, text: T, \(dates)}\n"
    }

    private func report(_ dates: String) -> String {
        "-- reports/spring/report.md --\n---\n{title: Spring, as-at: 2025-03-31, year: 2024-25, state: draft, \(dates)}\n---\n"
    }

    private func meeting(_ date: String) -> String {
        "-- meetings/summer.md --\n---\n{title: Summer, date: \(date), report: spring}\n---\n"
    }

    @Test(
        "Milestones agreed after they were due are found, at the agreement",
        arguments: ["due: 2025-03, agreed: 2025-04", "due: 2024-12, agreed: 2025-01-01", "agreed: 2025-05"]
    )
    func milestones(dates: String) throws {
        let found = try diagnostics(DatesOutOfOrder.self, milestone(dates))
        #expect(found.count == 1)
        #expect(found.first?.message.hasPrefix("the milestone 'C-1' was agreed ") == true)
    }

    @Test(
        "Milestones agreed in the month or on the day that they were due raise no alarm",
        arguments: [
            "due: 2025-03, agreed: 2025-03", "due: 2025-03, agreed: 2025-03-31", "due: 2025-03-02, agreed: 2025-03",
            "agreed: 2024-05", "due: 2025-03",
        ]
    )
    func soundMilestones(dates: String) throws {
        #expect(try findings(DatesOutOfOrder.self, milestone(dates)).isEmpty)
    }

    @Test("A due date that lies outside the plan is asked about as that alone")
    func outsidePlan() throws {
        let archive = milestone("due: 2015-03, agreed: 2024-05")
        #expect(try findings(DatesOutOfOrder.self, archive).isEmpty)
        #expect(try findings(DueOutsidePlan.self, archive).count == 1)
    }

    @Test(
        "Actions due or done before they were agreed are found",
        arguments: [
            ("agreed: 2024-10-08, due: 2024-09, state: open", "actions.yaml:1:61"),
            ("agreed: 2024-10-08, due: 2024-10-07, state: open", "actions.yaml:1:61"),
            ("agreed: 2024-10-08, state: complete, completed: 2024-09", "actions.yaml:1:84"),
            ("agreed: 2024-10, state: complete, completed: 2024-09-30", "actions.yaml:1:81"),
        ]
    )
    func actions(dates: String, place: String) throws {
        #expect(try findings(DatesOutOfOrder.self, action(dates)) == ["\(place) dates-out-of-order"])
    }

    @Test(
        "Actions due or done in the month or on the day that they were agreed raise no alarm",
        arguments: [
            "agreed: 2024-10-08, due: 2024-10, state: open", "agreed: 2024-10-08, due: 2024-10-08, state: open",
            "agreed: 2024-10, state: complete, completed: 2024-10-01", "due: 2020-01, state: open",
        ]
    )
    func soundActions(dates: String) throws {
        #expect(try findings(DatesOutOfOrder.self, action(dates)).isEmpty)
    }

    @Test("An action without a date of its own was agreed at its meeting")
    func meetings() throws {
        let dates = "meeting: summer, due: 2025-06, state: open"
        #expect(try findings(DatesOutOfOrder.self, action(dates) + meeting("2025-07-01")).count == 1)
        #expect(try findings(DatesOutOfOrder.self, action(dates) + meeting("2025-06-30")).isEmpty)
        let agreed = action("agreed: 2025-05, " + dates)
        #expect(try findings(DatesOutOfOrder.self, agreed + meeting("2025-07-01")).isEmpty)
    }

    @Test("A report that was received or approved before its as-at date is found")
    func reports() throws {
        #expect(
            try findings(DatesOutOfOrder.self, report("meeting-date: 2025-03-30")) == [
                "reports/spring/report.md:2:79 dates-out-of-order"
            ]
        )
        let byMeeting = report("meeting: summer") + meeting("2025-03-12")
        #expect(try findings(DatesOutOfOrder.self, byMeeting) == ["meetings/summer.md:2:23 dates-out-of-order"])
        let signed = try diagnostics(DatesOutOfOrder.self, report("sign-off: [{role: Finance, date: 2025-03-02}]"))
        #expect(
            signed.map(\.message) == [
                "the report 'spring' was approved by Finance on 2 March 2025, before its as-at date 31 March 2025"
            ]
        )
    }

    @Test(
        "A report that was received or approved on its as-at date or later raises no alarm",
        arguments: [
            "meeting-date: 2025-03-31", "meeting-date: 2025-04-12", "sign-off: [{role: Finance, date: 2025-03-31}]",
            "sign-off: [{role: Finance, reference: F7}]", "meeting: summer",
        ]
    )
    func soundReports(dates: String) throws {
        #expect(try findings(DatesOutOfOrder.self, report(dates)).isEmpty)
    }
}
