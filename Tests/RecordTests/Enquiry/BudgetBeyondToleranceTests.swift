import Testing

@testable import Model

@Suite("Questions about budgets")
struct BudgetBeyondToleranceTests {
    private func lines(tolerance: String) throws -> [LineOfEnquiry] {
        let table = """
            caption: Budget
            units: £m
            variance: {budget: Budget, forecast: Forecast, tolerance: \(tolerance)}
            totals:
              - {row: Total, of: all}
            """
        let figures = """
            Service,Budget,Forecast
            Transport,5.849,6.701
            Placements,33.961,33.961
            Savings,(0.717),(0.600)
            Training,1.000,0.900
            Total,40.093,40.962
            """
        return try Questions.all(changing: ["tables/budget.yaml": table, "tables/budget.csv": figures])
            .filter { $0.reason == .budgetBeyondTolerance }
    }

    @Test("Lines beyond the tolerance are asked about, over and under in words of their own; totals are not")
    func beyond() throws {
        let found = try lines(tolerance: "2%")
        #expect(
            Set(found.map(\.question)) == [
                "What has put ‘Transport’ over its budget, and how will it be brought back?",
                "Why will ‘Savings’ bring in or save less than planned, and how will the gap be closed?",
                "Why will ‘Training’ spend less than its budget, and what will not be done?",
            ]
        )
        let transport = try #require(found.first { $0.about == [Reference(.table, "budget", part: "transport")] })
        #expect(transport.evidence == "Budget 5.849, forecast 6.701: +0.852 (£m).")
    }

    @Test("What the table allows is not asked about")
    func within() throws {
        #expect(try lines(tolerance: "20%").isEmpty)
        #expect(try lines(tolerance: "10%").count == 2)
    }
}
