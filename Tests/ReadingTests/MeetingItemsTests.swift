import Diagnostics
import Markdown
import Model
import Testing

@Suite("Meetings as data")
struct MeetingItemsTests {
    private func meeting(_ keys: String) -> (Meeting?, [String]) {
        let (content, findings) = read(
            smallestContent + """
                -- meetings/2025-07.md --
                ---
                title: Progress
                date: 2025-07-10
                \(keys)
                ---
                Minutes.

                """
        )
        return (content?.meetings.first, findings.map { "\($0.rule): \($0.message)" })
    }

    @Test("Items have questions with answers and what they are about")
    func items() throws {
        let (meeting, findings) = meeting(
            """
            minutes: draft
            attendance: ["Present: the Chair and six members", Apologies from one member]
            items:
              - title: Progress
                report: 2024-25
                presented-by: Service Director
                outcome: The report was noted.
                questions:
                  - id: 2025-07-1a
                    asked: Why *so* late?
                    answered: The lease was late.
                    about: [priority:early-help, report:2024-25]
                    settled-by: [report:2024-25]
                  - {id: 2025-07-1b, asked: And now?}
            """
        )
        #expect(findings == [])
        let item = try #require(meeting?.items.first)
        #expect(meeting?.standing?.value == .draft)
        #expect(
            meeting?.attendance.map(\.plainText) == ["Present: the Chair and six members", "Apologies from one member"]
        )
        #expect(item.presentedBy?.value == "Service Director" && item.outcome?.value == "The report was noted.")
        #expect(item.questions.map(\.id.value) == ["2025-07-1a", "2025-07-1b"])
        #expect(item.questions[0].asked?.plainText == "Why so late?")
        #expect(item.questions[0].about.map(\.value.text) == ["priority:early-help", "report:2024-25"])
        #expect(item.questions[0].settledBy.map(\.value.text) == ["report:2024-25"])
        #expect(item.questions[1].answered == nil)
    }

    @Test(
        "What cannot be meant is answered with what would do",
        arguments: [
            ("minutes: final", "unknown-choice: "), ("items: [{}]", "missing-key: "),
            ("items: [{title: T, questions: [{id: a b, asked: Why?}]}]", "bad-id: "),
            (
                "items: [{title: T, questions: [{id: a}]}]",
                "missing-key: this question has neither 'asked' nor 'answered'"
            ),
            ("items: [{title: T, questions: [{id: a, asked: Why?, about: [kpis:a]}]}]", "bad-reference: 'kpis:a'"),
            ("items: [{title: T, questions: [{id: a, asked: Why?, settled-by: [page:a]}]}]", "bad-reference: 'page:a'"),
        ]
    )
    func refused(keys: String, expected: String) {
        let (_, findings) = meeting(keys)
        #expect(findings.contains { $0.hasPrefix(expected) }, "\(findings)")
    }
}
