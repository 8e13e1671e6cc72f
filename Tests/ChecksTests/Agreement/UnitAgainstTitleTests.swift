import Checks
import Diagnostics
import Testing

@Suite("Numbers called percentages, and percentages called numbers")
struct UnitAgainstTitleTests {
    private func found(_ title: String, _ unit: String, _ reading: String) throws -> [String] {
        let files = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Mar-25
            a,\(title),\(unit),higher,Monitor,\(reading)

            """
        return try diagnostics(UnitAgainstTitle.self, files).map { "\($0.location.column): \($0.message)" }
    }

    @Test("Slips are found, at the title")
    func slips() throws {
        #expect(
            try found("Number of plans in time", "percent", "40%") == [
                "3: 'a' is called 'Number of plans in time', and its unit is percent"
            ]
        )
        #expect(
            try found("Percentage of plans in time", "count", "40") == [
                "3: 'a' is called 'Percentage of plans in time', and its unit is count"
            ]
        )
    }

    @Test("Quiet where the two agree, and where the title says neither")
    func quiet() throws {
        #expect(try found("Number of plans in time", "count", "40").isEmpty)
        #expect(try found("Percentage of plans in time", "percent", "40%").isEmpty)
        #expect(try found("Plans in time", "percent", "40%").isEmpty)
    }
}
