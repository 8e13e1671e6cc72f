import Figures
import Measures
@testable import Model
import Testing

@Suite("Dates")
struct DateTests {
    @Test(
        "A day or a month is read",
        arguments: [
            ("2025-03-31", "31 March 2025", "", "2025-03-31"), ("2025-03", "March 2025", "2025-03-01", "2025-03-31"),
            ("2024-02", "February 2024", "2024-02-01", "2024-02-29"),
            ("2024-02-29", "29 February 2024", "", "2024-02-29"),
            ("2000-02-29", "29 February 2000", "", "2000-02-29"),
            ("2024-12", "December 2024", "2024-12-01", "2024-12-31"),
        ]
    )
    func readable(text: String, words: String, first: String, last: String) throws {
        let date = try #require(WrittenDate(text))
        #expect(date.words == words)
        #expect(date.iso == text)
        #expect(date.isMonth == (text.count == 7))
        #expect(date.firstDay.iso == (first.isEmpty ? last : first))
        #expect(date.lastDay.iso == last)
    }

    @Test(
        "What is no day of the calendar is not read",
        arguments: [
            "", "2025", "2025-3", "2025-13", "2025-00", "2025-02-29", "2025-02-30", "1900-02-29", "2025-04-31",
            "2025-01-00",
            "31/03/2025", "31 March 2025", "2025-03-31 ", " 2025-03-31", "2025-3-31", "25-03-31", "2025-03-31-01",
            "٢٠٢٥-03-31",
            "-025-03-31", "+025-03",
        ]
    )
    func unreadable(text: String) {
        #expect(WrittenDate(text) == nil)
    }

    @Test("A day is in words and for machines")
    func day() throws {
        let date = WrittenDate(try #require(Day("2025-01-02")))
        #expect(date.words == "2 January 2025")
        #expect(date.iso == "2025-01-02")
        #expect(!date.isMonth)
    }
}

@Suite("Plan years")
struct PlanYearTests {
    @Test(
        "A plan year runs from April to March",
        arguments: [
            ("2024-25", "2024-04-01", "2025-03-31"), ("1999-00", "1999-04-01", "2000-03-31"),
            ("2008-09", "2008-04-01", "2009-03-31"),
        ]
    )
    func readable(text: String, first: String, last: String) throws {
        let year = try #require(PlanYear(text))
        #expect(year.text == text)
        #expect(year.firstDay.iso == first)
        #expect(year.lastDay.iso == last)
    }

    @Test(
        "What is no plan year is not read",
        arguments: [
            "", "2024", "2024-26", "2024-24", "2024-2025", "24-25", "2024/25", "2024-25-26", "2004-+5", "1899-00",
            "٢٠٢٤-25", " 2024-25",
        ]
    )
    func unreadable(text: String) {
        #expect(PlanYear(text) == nil)
    }

    @Test(
        "A day belongs to the year that began last",
        arguments: [
            ("2025-03-31", "2024-25"), ("2025-04-01", "2025-26"), ("2025-12-31", "2025-26"), ("2026-01-01", "2025-26"),
        ]
    )
    func containing(day: String, year: String) throws {
        #expect(PlanYear(containing: try #require(Day(day))).text == year)
    }

    @Test("Earlier years come first")
    func order() throws {
        #expect(try #require(PlanYear("2024-25")) < #require(PlanYear("2025-26")))
    }
}
