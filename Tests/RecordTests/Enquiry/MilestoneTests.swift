import Testing

@testable import Model

@Suite("Questions about milestones")
struct MilestoneTests {
    private func questions(_ words: String, second: String = "") throws -> [LineOfEnquiry] {
        try Questions.milestones(
            """
            - id: H-01
              year: 2025-26
              title: Open a hub
              owner: Head of Help
              \(words)
              updates:
                - {report: 2024-q2, status: in progress, progress: Begun.}
                \(second)
            """
        )
    }

    @Test("A date that has been reached is asked about, with the last word on it and who is to answer")
    func overdue() throws {
        let line = try #require(try Questions.all().first { $0.about == [Reference(.milestone, "H-01")] })
        #expect(line.reason == .milestoneOverdue)
        #expect(line.question == "When will ‘Open a hub’ be completed?")
        #expect(
            line.evidence == "It was due by December 2024. Last reported as at 30 September 2024: in progress."
        )
        let owned = try questions("due: 2025-03", second: "- {report: 2024-q4, status: in progress, progress: On.}")
        #expect(owned.map(\.addressee) == ["Head of Help"])
        #expect(owned.first?.evidence == "It was due by March 2025. As at 31 March 2025: in progress.")
    }

    @Test("What falls due soon after the report is asked about")
    func dueSoon() throws {
        let lines = try questions("due: 2025-05", second: "- {report: 2024-q4, status: in progress, progress: On.}")
        #expect(lines.map(\.reason) == [.dueBeforeMeeting])
        #expect(lines.first?.question == "Will ‘Open a hub’ be completed by May 2025?")
        #expect(
            try questions("due: 2025-09", second: "- {report: 2024-q4, status: in progress, progress: On.}").isEmpty
        )
        #expect(
            try questions("due: 2025-05", second: "- {report: 2024-q4, status: implemented, progress: Done.}")
                .allSatisfy { $0.reason != .dueBeforeMeeting }
        )
    }

    @Test("Silence is asked about")
    func silent() throws {
        let lines = try questions("due: 2025-12")
        #expect(lines.map(\.reason) == [.milestoneNotReported])
        #expect(lines.first?.question == "What has become of ‘Open a hub’, about which this report says nothing?")
    }

    @Test("A risk is asked about with its reason, and so is a pause")
    func risk() throws {
        let risk = try questions(
            "due: 2025-12",
            second: "- {report: 2024-q4, status: in progress, progress: On., forecast: at risk, reason: No building.}"
        )
        #expect(risk.map(\.reason) == [.milestoneAtRisk])
        #expect(risk.first?.question == "What would keep ‘Open a hub’ on time?")
        #expect(risk.first?.evidence.hasSuffix("Reason: No building.") == true)
        let paused = try questions(
            "due: 2025-12",
            second: "- {report: 2024-q4, status: paused, progress: Stopped., reason: No money.}"
        )
        #expect(paused.first?.question == "When will work on ‘Open a hub’ start again?")
    }

    @Test("What the end of the plan year leaves unfinished is asked about once")
    func yearEnd() throws {
        let line = try #require(try Questions.all().first { $0.about == [Reference(.milestone, "H-02")] })
        #expect(line.reason == .milestoneOverdue)
        #expect(line.alsoBecause == [.unfinishedAtYearEnd])
    }

    @Test("A date that moved is asked about, with its reason")
    func moved() throws {
        let milestones = try #require(SmallPlan.files["priorities/01-help/milestones.yaml"])
            .replacing("due: 2024-12", with: "due: 2025-12")
        let line = try #require(
            try Questions.milestones(milestones, told: SmallPlan.files["priorities/01-help/milestones.yaml"]).first {
                $0.about == [Reference(.milestone, "H-01")]
            }
        )
        #expect(line.reason == .milestoneSlipped)
        #expect(line.question == "Why has the date of ‘Open a hub’ moved to December 2025?")
        #expect(line.evidence == "Members were told 31 December 2024. Reason: no reason given.")
    }

    @Test("What is implemented without evidence is asked about once for its priority")
    func withoutImpact() throws {
        let lines = try questions("due: 2025-12", second: "- {report: 2024-q4, status: implemented, progress: Done.}")
        #expect(lines.map(\.reason) == [.withoutImpact])
        #expect(lines.first?.question == "What shows that ‘Open a hub’ has made a difference?")
    }
}
