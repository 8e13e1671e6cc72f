import Testing

@testable import Model

@Suite("Questions about special causes")
struct SpecialCauseForTheWorseTests {
    @Test("A latest figure that is a special cause for the worse is asked about, although it is on target")
    func special() throws {
        let csv = """
            id,title,unit,better,target,2024-02,2024-03,2024-04,2024-05,2024-06,2024-07,2024-08,2024-09,2024-10,2024-11,\
            2024-12,2025-01,2025-02,2025-03
            turnover,Turnover,percent,lower,50%,11%,12%,11%,12%,11%,12%,11%,12%,11%,12%,11%,12%,11%,30%
            """
        let line = try #require(
            try Questions.second([Questions.csv: csv], told: [Questions.csv: csv]).first {
                $0.about == [Reference(.kpi, "turnover")]
            }
        )
        #expect(line.reason == .specialCauseForTheWorse)
        #expect(line.alsoBecause == [.unusualStep])
        #expect(line.evidence.hasPrefix("The latest figure is above the upper limit."))
    }
}
