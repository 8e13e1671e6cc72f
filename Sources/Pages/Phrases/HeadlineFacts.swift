import Measures
internal import Model

extension Snapshot {
    /// What the home page's headline is made from.
    var headlineFacts: HomePhrases.Facts {
        let all = toldAndNow.measures
        let standings = all.compactMap(\.standing)
        let worse = all.filter { $0.group == .worse }
        let without = standings.filter { $0.current?.value == nil }
        let periods = Set(without.map(\.period.name))
        let withTarget = planStanding.results.rated + planStanding.results.unknown
        return HomePhrases.Facts(
            isFirstReport: toldAndNow.record == nil,
            worse: worse.count { $0.told != nil },
            unusual: worse.count { $0.told == nil },
            offTarget: planStanding.results.off,
            withTarget: withTarget,
            late: allStandings.count(where: \.isOverdue),
            milestones: allStandings.count,
            withoutFigure: without.count,
            unanswered: unansweredQuestions.count,
            overdue: knownActions.count { $0.isOverdue(asAt: asAt) },
            brokenPromises: promises.count(where: \.isBroken),
            measures: standings.count,
            period: periods.count == 1 ? periods.first : nil
        )
    }
}
