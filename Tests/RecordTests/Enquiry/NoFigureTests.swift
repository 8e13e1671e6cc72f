import Testing

@testable import Model

@Suite("Questions about measures without figures")
struct NoFigureTests {
    @Test("Measures without a figure for several periods are asked about once for their priority")
    func noFigure() throws {
        let csv = """
            id,title,unit,better,target,2024-08,2024-09
            turnover,Turnover,percent,lower,12.0%,11.0%,11.5%
            vacancies,Vacancies,percent,lower,12.0%,11.0%,11.5%
            """
        let silent = try Questions.all(changing: [Questions.csv: csv]).filter { $0.reason == .noFigure }
        #expect(silent.map(\.about.count) == [2])
        #expect(silent.first?.question == "Why are there no current figures for 2 measures of ‘Help’?")
        #expect(silent.first?.evidence.contains("‘Turnover’: 11.5% in September 2024, 6 months before") == true)
    }
}
