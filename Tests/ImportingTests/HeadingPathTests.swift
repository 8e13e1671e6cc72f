import Measures
import Testing

@testable import Importing

@Suite("What stands above a column")
struct HeadingPathTests {
    @Test(
        "A period is found wherever it stands in the headings",
        arguments: [
            (["Oct-24"], "Oct-24"), (["Financial year 2024 to 2025", "(Apr to Jun)", "Actual"], "2024-25 Q1"),
            (["2024/25", "Q3"], "2024-25 Q3"), (["July 2024", "Average"], "Jul-24"),
            (["2024-25", "January"], "Jan-25"),
            (["Oct 2024 (provisional)"], "Oct-24"), (["Something else"], ""), (["Total"], ""),
        ]
    )
    func periods(texts: [String], expected: String) {
        #expect((HeadingPath(texts).periods.first?.label ?? "") == expected)
    }

    @Test("What is left says which figure of the period it is")
    func rest() {
        #expect(HeadingPath(["July 2024", "Average"]).rest == "Average")
        #expect(HeadingPath(["Financial year 2024 to 2025", "(Apr to Jun)", "Actual"]).rest == "")
        #expect(HeadingPath(["2024-25", "Q1", "Forecast"]).isForecast)
    }
}
