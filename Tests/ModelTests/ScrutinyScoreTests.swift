@testable import Model
import Testing

@Suite("The score of a work programme item")
struct ScrutinyScoreTests {
    private static func form(yes count: Int) -> ScoringForm {
        let criteria = ScrutinyScore.Criterion.allCases
        let answers = criteria.enumerated().map { ($1, ScoringAnswer(isYes: located($0 < count))) }
        return ScoringForm(answers: Dictionary(uniqueKeysWithValues: answers))
    }

    private static func item(form: ScoringForm? = nil, printed: Int? = nil) -> WorkProgrammeItem {
        WorkProgrammeItem(
            title: located("SEND"),
            reason: markdown(),
            form: form,
            printedScore: printed.map { located($0) }
        )
    }

    @Test("Each yes is one point, and the bands are those of the form", arguments: 0...6)
    func bands(score: Int) {
        let expected: [ScrutinyScore.Priority?] = [nil, .low, .low, .medium, .medium, .high, .high]
        #expect(Self.form(yes: score).score.total == score)
        #expect(Self.item(form: Self.form(yes: score)).priority == expected[score])
        #expect(Self.item(printed: score).priority == expected[score])
    }

    @Test("The form goes before a printed score")
    func formFirst() {
        #expect(Self.item(form: Self.form(yes: 2), printed: 5).score == 2)
    }

    @Test("An item that nobody scored has no priority")
    func notScored() {
        #expect(Self.item().score == nil)
        #expect(Self.item().priority == nil)
    }
}
