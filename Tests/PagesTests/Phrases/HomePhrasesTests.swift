import Testing

@testable import Pages

@Suite("The headline of the home page")
struct HomePhrasesTests {
    private func headline(
        first: Bool = false,
        worse: Int = 0,
        unusual: Int = 0,
        off: Int = 0,
        targets: Int = 0,
        late: Int = 0,
        without: Int = 0,
        unanswered: Int = 0,
        overdue: Int = 0,
        broken: Int = 0,
        measures: Int = 10,
        period: String? = nil
    ) -> String {
        HomePhrases.headline(
            HomePhrases.Facts(
                isFirstReport: first,
                worse: worse,
                unusual: unusual,
                offTarget: off,
                withTarget: targets,
                late: late,
                milestones: 5,
                withoutFigure: without,
                unanswered: unanswered,
                overdue: overdue,
                brokenPromises: broken,
                measures: measures,
                period: period
            )
        )
    }

    @Test("It is a sentence made of facts")
    func facts() {
        #expect(
            headline(worse: 3, late: 30, without: 88, measures: 123, period: "July 2023")
                == "3 measures are worse than members were told, 30 milestones have missed their date, and 88 of 123 "
                + "measures have no figure for July 2023"
        )
        #expect(
            headline(worse: 1, late: 1)
                == "1 measure is worse than members were told, and 1 milestone has missed its date"
        )
    }

    @Test("Each clause vanishes when it has nothing to say")
    func clauses() {
        #expect(headline(worse: 2) == "2 measures are worse than members were told")
        #expect(headline(late: 2) == "2 milestones have missed their date")
        #expect(headline(without: 1, measures: 1) == "1 of 1 measure has no current figure")
        #expect(headline(overdue: 2) == "2 actions for members are overdue")
        #expect(headline(overdue: 1) == "1 action for members is overdue")
        #expect(headline(broken: 1) == "1 promised number was not reached")
        #expect(headline(unanswered: 1) == "1 question from members has no answer")
        #expect(headline(unusual: 1) == "1 measure is worse than usual")
    }

    @Test("A quiet report says so")
    func quiet() {
        #expect(headline() == "No measure is worse than members were told, and no milestone has missed its date")
        #expect(headline(first: true) == "No milestone has missed its date")
        #expect(headline(measures: 0) == "No milestone has missed its date")
    }

    @Test("A first report has nothing to compare with and says what is off target")
    func first() {
        #expect(headline(first: true, off: 2, targets: 8) == "2 of 8 measures with a target are off it")
    }

    @Test(
        "What the end of a year leaves unfinished is counted, or said of all",
        arguments: [
            (3, 7, "At the end of 2024-25, 3 of its 7 milestones are unfinished."),
            (1, 7, "At the end of 2024-25, 1 of its 7 milestones is unfinished."),
            (7, 7, "At the end of 2024-25, all 7 of its milestones are unfinished."),
            (1, 1, "At the end of 2024-25, its only milestone is unfinished."), (0, 7, nil),
        ] as [(Int, Int, String?)]
    )
    func unfinished(count: Int, all: Int, words: String?) {
        #expect(HomePhrases.unfinished(count, of: all, year: "2024-25") == words)
    }

    @Test("Counts of what is better, worse and level say only what there is")
    func sinceTold() {
        #expect(
            HomePhrases.sinceTold(worse: 1, better: 2, level: 0, notComparable: 1)
                == "Of 4 measures with a figure to compare: 1 worse, 2 better, 1 not comparable."
        )
        #expect(HomePhrases.sinceTold(worse: 0, better: 0, level: 0, notComparable: 0) == nil)
    }
}
