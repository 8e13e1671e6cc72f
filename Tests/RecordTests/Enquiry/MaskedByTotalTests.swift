import Testing

@testable import Model

@Suite("Questions about groups that a total hides")
struct MaskedByTotalTests {
    @Test("A part off target, where the whole is on target, is asked about by name")
    func masked() throws {
        let head = "id,series,title,unit,better,target,2025-02,2025-03\n"
        let rows = "turnover,,Turnover,percent,lower,12%,9%,8%\nturnover,part: Site: North,,,,,30%,28%\n"
        let lines = try Questions.second([Questions.csv: head + rows], told: [Questions.csv: head + rows])
        let line = try #require(lines.first { $0.about.map(\.kind) == [.kpi] })
        #expect(line.reason == .maskedByTotal)
        #expect(line.question == "‘Turnover’ is on target overall: what is being done for North, which is off it?")
        #expect(line.evidence.hasPrefix("North: 28%."))
    }
}
