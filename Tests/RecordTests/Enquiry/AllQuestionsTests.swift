import Testing

@testable import Model

@Suite("Questions as a whole")
struct AllQuestionsTests {
    @Test("The groups take turns, and within one the worst comes first")
    func turns() throws {
        let lines = try Questions.all()
        #expect(lines.map(\.reason.group) == [.figures, .promises, .promises, .asked])
        #expect(lines.allSatisfy { !$0.evidence.isEmpty && !$0.about.isEmpty })
    }

    @Test("No two questions are about the same single thing, and none has the words of another")
    func distinct() throws {
        let lines = try Questions.all()
        #expect(Set(lines.map(\.question)).count == lines.count)
        let single = lines.filter { $0.about.count == 1 }.map(\.about)
        #expect(Set(single).count == single.count)
    }

    @Test("Every reason is in the register once, by its own id")
    func register() {
        let ids = EnquiryReason.allCases.map(\.id)
        #expect(Set(ids).count == ids.count)
        for reason in EnquiryReason.allCases { #expect(EnquiryReason(rawValue: reason.id) == reason) }
    }

    @Test("A long title is cut, so that a question has no more than thirty words")
    func short() throws {
        let title = (1...40).map { "word\($0)" }.joined(separator: " ")
        let line = try #require(
            try Questions.measure("turnover,\(title),percent,lower,12%,,10%,11%,10%,11%,10%,22%,21%,20%")
        )
        #expect(line.question.split(separator: " ").count <= 30)
        #expect(line.question.contains(" word12 …’"))
    }
}
