import Testing

@testable import Model

@Suite("Questions about what is off target and got worse")
struct OffTargetAndWorseTests {
    @Test("What is off target and worse than told is asked about, told against now")
    func worse() throws {
        let line = try #require(try Questions.all().first)
        #expect(line.reason == .offTargetAndWorse)
        #expect(line.question == "What is being done about ‘Turnover’, which is off target and getting worse?")
        #expect(
            line.evidence == "Told: 11.5% in September 2024. Now: 15.4% in March 2025, worse by 3.9 points. "
                + "Target: 12.0% or lower, missed 5 times in a row."
        )
    }

    @Test("What is off target and better than told is asked about in other words")
    func better() throws {
        let line = try #require(
            try Questions.measure(
                "turnover,Turnover,percent,lower,12.0%,,29.0%,28.5%,27.0%,25.0%,24.0%,22.0%,21.0%,20.0%"
            )
        )
        #expect(line.reason == .offTargetForLong)
    }
}
