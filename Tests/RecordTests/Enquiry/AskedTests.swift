import Testing

@testable import Model

@Suite("Questions about what was asked for")
struct AskedTests {
    @Test("An overdue action is asked about with when it was asked for and who is to answer")
    func overdue() throws {
        let actions =
            "- {id: A-1, kind: action, text: Report back., agreed: 2024-07-01, due: 2024-12, state: open, "
            + "owner: Head of Help}"
        let line = try #require(
            try Questions.all(changing: ["actions.yaml": actions]).first { $0.about == [Reference(.action, "A-1")] }
        )
        #expect(line.reason == .actionOverdue)
        #expect(line.question == "What has become of the action ‘Report back.’?")
        #expect(line.evidence == "Asked for on 1 July 2024. It was due by December 2024 and is open.")
        #expect(line.addressee == "Head of Help")
    }

    @Test("An action without a date is asked about from the second meeting on")
    func withoutDate() throws {
        let action = "- {id: A-1, kind: action, text: Report back., agreed: 2024-07-01, state: open}"
        let record = try SmallPlan.record(amending: ["actions.yaml": action]).map { try RecordFile.text(of: $0) }
        let changes = ["actions.yaml": action, "reports/2024-q2/published.json": record ?? ""]
        let second = try #require(SmallPlan.snapshot("2024-q4", changing: changes))
        #expect(second.linesOfEnquiry.contains { $0.reason == .actionWithoutDate })
        let first = try #require(SmallPlan.snapshot("2024-q2", changing: ["actions.yaml": action]))
        #expect(!first.linesOfEnquiry.contains { $0.reason == .actionWithoutDate })
    }

    @Test("A finding that nothing answers is asked about, and one whose answer is off course in other words")
    func findings() throws {
        let obligation = "- {id: F-1, title: Timely help, source: Inspection of 2024, kind: inspection finding}"
        let nothing = try Questions.all(changing: ["obligations.yaml": obligation])
            .first { $0.reason == .findingUnanswered }
        #expect(nothing?.question == "What is being done about ‘Timely help’?")
        #expect(nothing?.evidence.hasSuffix("No milestone or measure of the plan answers it.") == true)
        let milestones = try #require(SmallPlan.files["priorities/01-help/milestones.yaml"])
            .replacing("  title: Open a hub", with: "  title: Open a hub\n  requires: [F-1]")
        let off = try Questions.all(
            changing: ["obligations.yaml": obligation, "priorities/01-help/milestones.yaml": milestones]
        )
        .first { $0.reason == .findingUnanswered }
        #expect(off?.question == "What will bring the answer to ‘Timely help’ back on course?")
        #expect(off?.evidence.hasSuffix("not on course: H-01.") == true)
    }

    @Test("Several findings of one inspection are one question; a priority action is one of its own")
    func findingsOfOneInspection() throws {
        let obligations = """
            - {id: F-1, title: Timely help, source: Inspection of 2024, kind: inspection finding}
            - {id: F-2, title: Clear plans, source: Inspection of 2024, kind: inspection finding}
            - {id: F-3, title: Safe homes, source: Inspection of 2024, kind: priority action}
            - {id: F-4, title: Good records, source: Audit of 2024, kind: inspection finding}
            """
        let lines = try Questions.all(changing: ["obligations.yaml": obligations])
            .filter { $0.reason == .findingUnanswered }
        #expect(
            Set(lines.map(\.question)) == [
                "What is being done about 2 findings of ‘Inspection of 2024’?",
                "What is being done about ‘Safe homes’?", "What is being done about ‘Good records’?",
            ]
        )
        let both = lines.first { $0.about.count == 2 }
        #expect(both?.evidence == "No milestone or measure of the plan answers ‘Timely help’ and ‘Clear plans’.")
    }

    @Test("A finding that a later report is the first to know is not asked about before")
    func laterFindings() throws {
        let obligation = "- {id: F-1, title: Timely help, source: Inspection, kind: commitment, first-report: 2024-q4}"
        func asked(_ report: String) throws -> Int {
            let snapshot = try #require(SmallPlan.snapshot(report, changing: ["obligations.yaml": obligation]))
            #expect(snapshot.knownObligations.count == snapshot.obligationStandings.count)
            return snapshot.linesOfEnquiry.count { $0.reason == .findingUnanswered }
        }
        #expect(try asked("2024-q2") == 0)
        #expect(try asked("2024-q4") == 1)
    }
}
