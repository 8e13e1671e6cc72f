import Testing

@testable import Model

@Suite("Questions about good news that is not comparable")
struct NotComparableTests {
    @Test("What looks better across a break is asked about")
    func better() throws {
        let line = try Questions.measure("turnover,Turnover,percent,lower,Monitor,,30%,29%,30%,29%,30%,20% [b],21%,20%")
        #expect(line?.reason == .notComparable)
        #expect(
            line?.question
                == "Has ‘Turnover’ really improved, when the figures before and after are not like for like?"
        )
    }

    @Test("What looks worse across a break is no good news")
    func worse() throws {
        #expect(
            try Questions.measure("turnover,Turnover,percent,lower,Monitor,,20%,19%,20%,19%,20%,30% [b],30%,30%") == nil
        )
    }
}
