import Testing

@testable import Model

@Suite("Questions about what got worse without a target")
struct WorseWithoutTargetTests {
    @Test("What got worse by more than usual and has no target is asked about")
    func worse() throws {
        let line = try #require(
            try Questions.measure(
                "turnover,Turnover,percent,lower,Monitor,,11.0%,11.5%,12.5%,11.0%,12.5%,11.0%,12.5%,15.4%"
            )
        )
        #expect(line.reason == .worseWithoutTarget)
        #expect(line.question == "Why has ‘Turnover’ got worse, and what level would be good enough?")
        #expect(line.evidence.hasSuffix("No target."))
    }

    @Test("What moved no more than usual is not asked about")
    func usual() throws {
        #expect(
            try Questions.measure(
                "turnover,Turnover,percent,lower,Monitor,,11.0%,11.5%,12.5%,11.0%,12.5%,11.0%,12.5%,11.6%"
            ) == nil
        )
    }

    @Test("Where neither way is better, nothing got worse")
    func watched() throws {
        let line = try Questions.measure(
            "turnover,Turnover,percent,monitor,Monitor,,11.0%,11.5%,12.5%,11.0%,12.5%,11.0%,11.5%,12.0%"
        )
        #expect(line == nil)
    }
}
