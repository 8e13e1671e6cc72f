import Checks
import Diagnostics
@testable import Model
import Testing

@Suite("Answers to queries")
struct AcknowledgingTests {
    private func answer(_ rule: String, _ file: String, words: [String] = []) -> Acknowledgement {
        let place = SourceLocation(path: "Content/acknowledgements.yaml", line: 1)
        return Acknowledgement(
            rule: Located(rule, at: place),
            file: Located(file, at: place),
            words: words.map { Located($0, at: place) },
            reason: Located("It is so.", at: place),
            by: Located("Manager", at: place)
        )
    }

    private let query = Diagnostic.query(
        "stated-sum",
        at: SourceLocation(path: "Content/a/b.md", line: 3),
        "2 + 2 is 4"
    )

    private func judge(_ findings: [Diagnostic], _ answers: Acknowledgement...) -> JudgedFindings {
        Acknowledging.judge(findings, answers: answers, path: { "Content/" + $0 }) { _ in "the line says five" }
    }

    @Test(
        "An answer matches by rule and file, and by words of the message or the line",
        arguments: [("a/b.md", nil), ("*/b.md", nil), ("a/b.md", "2 + 2"), ("a/b.md", "says five")]
            as [(String, String?)]
    )
    func matches(file: String, words: String?) {
        let judged = judge([query], answer("stated-sum", file, words: words.map { [$0] } ?? []))
        #expect(judged.open.isEmpty)
        #expect(judged.acknowledged.map(\.query) == [query])
        #expect(judged.acknowledged.map(\.answer.reason.value) == ["It is so."])
    }

    @Test(
        "An answer that matches nothing is itself a query, and answers nothing",
        arguments: [("stated-sum", "a/c.md", nil), ("stated-change", "a/b.md", nil), ("stated-sum", "a/b.md", "six")]
            as [(String, String, String?)]
    )
    func unmatched(rule: String, file: String, words: String?) {
        let judged = judge([query], answer(rule, file, words: words.map { [$0] } ?? []))
        #expect(judged.open.map(\.rule).sorted() == ["acknowledgement-unmatched", "stated-sum"])
        #expect(judged.open.allSatisfy { $0.severity == .query })
    }

    /// What a check finds of milestones that have no owner.
    private func unowned(_ names: String...) throws -> [Diagnostic] {
        let lines = names.map {
            "- {id: \($0), year: 2024-25, title: T}"
        }
        return try diagnostics(
            MilestoneWithoutOwner.self,
            "-- priorities/02-care/milestones.yaml --\n" + lines.joined(separator: "\n") + "\n"
        )
    }

    private let file = "priorities/02-care/milestones.yaml"

    private func judgeGroup(_ findings: [Diagnostic], _ answers: Acknowledgement...) -> JudgedFindings {
        Acknowledging.judge(findings, answers: answers, path: { $0 }) { _ in nil }
    }

    @Test("Of several things that a query lists, those that an answer names are answered, and the rest stay open")
    func group() throws {
        let found = try unowned("C-1", "C-10", "C-2", "C-3")
        #expect(found.map(\.message) == ["4 milestones have no owner: C-1, C-10, C-2, C-3"])
        let judged = judgeGroup(found, answer("milestone-without-owner", file, words: ["C-1", "C-3"]))
        #expect(judged.open.map(\.message) == ["2 milestones have no owner: C-10, C-2"])
        #expect(judged.open.map(\.location.line) == [2])
        #expect(judged.acknowledged.map(\.query.message) == ["2 milestones have no owner: C-1, C-3"])
    }

    @Test("Two answers share the things of one query; an answer without words takes what is left")
    func shared() throws {
        let judged = judgeGroup(
            try unowned("C-1", "C-2", "D-1"),
            answer("milestone-without-owner", file, words: ["C-"]),
            answer("milestone-without-owner", file)
        )
        #expect(judged.open.isEmpty)
        #expect(
            judged.acknowledged.map(\.query.message) == [
                "2 milestones have no owner: C-1, C-2", "1 milestone has no owner: D-1",
            ]
        )
    }

    @Test("Words that name nothing are asked about, one by one, and the message's own words name nothing")
    func unmatchedName() throws {
        let judged = judgeGroup(
            try unowned("C-1"),
            answer("milestone-without-owner", file, words: ["C-1", "C-9", "no owner"])
        )
        #expect(
            judged.open.map(\.message)
                == ["'C-9'", "'no owner'"].map {
                    "the rule 'milestone-without-owner' has no query about '\(file)' that matches \($0)"
                }
        )
    }

    @Test("An error cannot be answered")
    func errors() {
        let error = Diagnostic.error("stated-sum", at: query.location, "2 + 2 is 4")
        let judged = judge([error], answer("stated-sum", "a/b.md"))
        #expect(judged.acknowledged.isEmpty)
        #expect(judged.open.contains(error))
        #expect(judged.open.contains { $0.message.contains("errors cannot be acknowledged") })
    }
}
