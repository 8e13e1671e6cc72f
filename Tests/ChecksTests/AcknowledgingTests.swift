import Checks
import Diagnostics
import Model
import Testing

@Suite("Answers to queries")
struct AcknowledgingTests {
    private func answer(_ rule: String, _ file: String, words: String? = nil) -> Acknowledgement {
        let place = SourceLocation(path: "Content/acknowledgements.yaml", line: 1)
        return Acknowledgement(
            rule: Located(rule, at: place),
            file: Located(file, at: place),
            words: words,
            reason: "It is so.",
            by: "Manager"
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
        let judged = judge([query], answer("stated-sum", file, words: words))
        #expect(judged.open.isEmpty)
        #expect(judged.acknowledged.map(\.query) == [query])
        #expect(judged.acknowledged.map(\.answer.reason) == ["It is so."])
    }

    @Test(
        "An answer that matches nothing is itself a query, and answers nothing",
        arguments: [("stated-sum", "a/c.md", nil), ("stated-change", "a/b.md", nil), ("stated-sum", "a/b.md", "six")]
            as [(String, String, String?)]
    )
    func unmatched(rule: String, file: String, words: String?) {
        let judged = judge([query], answer(rule, file, words: words))
        #expect(judged.open.map(\.rule).sorted() == ["acknowledgement-unmatched", "stated-sum"])
        #expect(judged.open.allSatisfy { $0.severity == .query })
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
