import Diagnostics
import Markdown
import Model
import Reading
import Testing

@Suite("The work programme")
struct WorkProgrammeReaderTests {
    private static let sixAnswers =
        "public-interest: yes, ability: no, extent: yes, replication: no, executive-decision: yes"

    @Test("An item has its meeting, reason, responsibility and form")
    func reads() throws {
        let (content, found) = read(
            """
            -- work-programme.yaml --
            - item: SEND
              date: 2023-09-12
              meeting: 2023-09
              reason: After the *inspection*.
              member: Cabinet Member
              officer: Service Director
              scoring: {\(Self.sixAnswers), performance: {answer: yes, evidence: Fewer plans in time}}
            - item: Adoption
              year: 2023-24
              reason: Yearly.
              printed-score: 3

            """
        )
        #expect(found.isEmpty)
        let items = try #require(content?.workProgramme)
        #expect(items.map(\.title.value) == ["SEND", "Adoption"])
        #expect(items.map(\.score) == [4, 3])
        #expect(items[0].date?.value.iso == "2023-09-12")
        #expect(items[0].reason.plainText == "After the inspection.")
        #expect(items[0].form?.score.answers[.performance] == .init(true, evidence: "Fewer plans in time"))
        #expect(items[0].form?.score.answers[.ability] == .init(false))
        #expect(items[1].year?.value.text == "2023-24")
        #expect(items[1].form == nil)
    }

    @Test(
        "What is missing or wrong is reported",
        arguments: [
            ("date: 2023-09-12", ["1:1 missing-key"]), ("reason: R", ["1:1 missing-key"]),
            ("{reason: R, year: 2023-25}", ["2:21 bad-date"]),
            ("{reason: R, date: soon}", ["2:21 bad-date"]),
            ("{reason: R, date: 2023-09, printed-score: 7}", ["2:45 bad-score"]),
            ("{reason: R, date: 2023-09, scoring: {\(sixAnswers)}}", ["2:30 missing-key"]),
            ("{reason: R, date: 2023-09, scoring: {\(sixAnswers), performance: maybe}}", ["2:143 wrong-type"]),
            ("{reason: R, date: 2023-09, scoring: {\(sixAnswers), performance: {evidence: E}}}", ["2:130 missing-key"]),
            ("{reason: R, date: 2023-09, score: 3}", ["2:30 unknown-key"]),
        ]
    )
    func wrong(keys: String, expected: [String]) {
        let body = keys.hasPrefix("{") ? "- {item: A,\n   \(keys.dropFirst())" : "- item: A\n  \(keys)"
        #expect(findings("-- work-programme.yaml --\n\(body)\n") == expected.map { "work-programme.yaml:" + $0 })
    }
}
