import Markdown
import Testing

@testable import Model

@Suite("The officers' hand in the questions")
struct EnquiryNotesTests {
    private static let risks = """
        - {id: R-1, title: Staff leave, likelihood: 4, impact: 5, previous-score: 12, mitigation: M.}
        - {id: R-2, title: A building closes, likelihood: 4, impact: 4, previous-score: 4, mitigation: M.}
        - {id: R-3, title: A grant ends, likelihood: 3, impact: 4, previous-score: 4, mitigation: M.}
        """

    private func questions(_ notes: String) throws -> [LineOfEnquiry] {
        let text = "---\nquestions:\n\(notes)\n---\n"
        return try Questions.all(changing: ["risks.yaml": Self.risks, "reports/2024-q4/enquiry.md": text])
    }

    @Test("A pinned question comes before all others, and none is gone")
    func pinned() throws {
        let derived = try Questions.all(changing: ["risks.yaml": Self.risks])
        let lines = try questions("  - {about: [risk:R-3], pinned: yes, reason: Members asked., by: Clerk}")
        #expect(lines.first?.about == [Reference(.risk, "R-3")])
        #expect(lines.first?.officers?.isPinned == true)
        #expect(Set(lines.map(\.question)) == Set(derived.map(\.question)))
    }

    @Test("Merged questions are one, with the evidence of all and the questions as they were derived")
    func merged() throws {
        let lines = try questions(
            "  - {about: [risk:R-1, risk:R-2], wording: What is done about both?, reason: They have one cause.}"
        )
        let merged = try #require(lines.first { $0.question == "What is done about both?" })
        #expect(merged.about == [Reference(.risk, "R-2"), Reference(.risk, "R-1")])
        #expect(merged.officers?.derived.count == 2)
        #expect(merged.evidence == "Scored 16 out of 25; 4 before. Scored 20 out of 25; 12 before.")
        #expect(!lines.contains { $0.about == [Reference(.risk, "R-1")] })
    }

    @Test("An answered question stays, with its answer")
    func answered() throws {
        let lines = try questions("  - {about: [risk:R-1], answer: It is in hand., reason: It was ready.}")
        let answered = try #require(lines.first { $0.about == [Reference(.risk, "R-1")] })
        #expect(answered.officers?.answer?.plainText == "It is in hand.")
        #expect(answered.officers?.derived == [])
    }

    @Test("Without notes every question is as it was derived")
    func untouched() throws {
        #expect(try questions("  []").allSatisfy { $0.officers == nil })
    }
}
