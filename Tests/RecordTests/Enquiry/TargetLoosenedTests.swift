import Testing

@testable import Model

@Suite("Questions about loosened targets")
struct TargetLoosenedTests {
    @Test("A loosened target is asked about first, with both ratings, also where the measure is off target")
    func loosened() throws {
        let line = try #require(
            try Questions.measure(
                "turnover,Turnover,percent,lower,13.0%,,11.0%,11.5%,12.5%,13.0%,13.5%,14.0%,14.5%,15.4%",
                told: "turnover,Turnover,percent,lower,12.0%,,11.0%,11.5%,,,,,,"
            )
        )
        #expect(line.reason == .targetLoosened)
        #expect(line.alsoBecause.contains(.offTargetAndWorse))
        #expect(line.question == "Why was the target of ‘Turnover’ loosened from 12.0% to 13.0%?")
        #expect(
            line.evidence.hasPrefix("It is off target under both. No reason is given. Told: 11.5% in September 2024.")
        )
    }

    @Test("A target that was tightened is not asked about")
    func tightened() throws {
        let line = try Questions.measure(
            "turnover,Turnover,percent,lower,12.0%,,11.0%,11.5%,11.5%,11.0%,11.5%,11.0%,11.5%,11.5%",
            told: "turnover,Turnover,percent,lower,13.0%,,11.0%,11.5%,,,,,,"
        )
        #expect(line == nil)
    }
}
