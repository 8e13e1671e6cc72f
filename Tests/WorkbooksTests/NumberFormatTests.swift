import Testing

@testable import Workbooks

@Suite("Number formats")
struct NumberFormatTests {
    @Test(
        "A value is shown as a spreadsheet program shows it",
        arguments: [
            ("General", 0.65066, "0.65066"), ("General", 12.0, "12"), ("General", -3.5, "-3.5"), ("0%", 0.83, "83%"),
            ("0.0%", 0.8304, "83.0%"), ("#,##0", 1147.0, "1,147"), ("#,##0.00", 1234567.891, "1,234,567.89"),
            ("0.00", 1.005, "1.01"), ("0.0\"r\"", 41.44, "41.4r"), ("#,##0.00,,", 6_926_635.0, "6.93"),
            ("£#,##0;-£#,##0", -1200.0, "-£1,200"), ("[$£-809]#,##0.0", 12.34, "£12.3"), ("0.##", 1.5, "1.5"),
            ("#", 0.0, ""), ("0;-0;\"-\"", 0.0, "-"), ("0.0E+00", 12345.0, "1.2E+04"), ("000", 7.0, "007"),
            ("#,##0_);(#,##0)", -12.0, "(12)"), ("0.0", -0.04, "-0.0"), ("0%", 0.005, "1%"),
        ]
    )
    func numbers(code: String, value: Double, expected: String) {
        #expect(NumberFormat(code).text(of: value, is1904: false).trimmingSpaces == expected)
    }

    @Test(
        "A date is shown in its parts",
        arguments: [
            ("mmm-yy", 45_566.0, "Oct-24"), ("dd/mm/yyyy", 45_566.0, "01/10/2024"),
            ("d mmmm yyyy", 45_566.0, "1 October 2024"),
            ("ddd", 45_566.0, "Tue"), ("h:mm", 45_566.75, "18:00"), ("h:mm AM/PM", 45_566.75, "6:00 PM"),
            ("[h]:mm", 1.5, "36:00"), ("mm:ss", 0.5 + 61.0 / 86_400, "01:01"), ("yyyy", 60.0, "1900"),
        ]
    )
    func dates(code: String, value: Double, expected: String) {
        #expect(NumberFormat(code).text(of: value, is1904: false) == expected)
    }

    @Test("Days are counted from either beginning")
    func serials() throws {
        #expect(try #require(SerialDate.day(1, is1904: false)) == (1900, 1, 1))
        #expect(try #require(SerialDate.day(61, is1904: false)) == (1900, 3, 1))
        #expect(try #require(SerialDate.day(0, is1904: true)) == (1904, 1, 1))
        #expect(try #require(SerialDate.day(45_351, is1904: false)) == (2024, 2, 29))
        #expect(SerialDate.day(-1, is1904: false) == nil)
        #expect(SerialDate.day(.nan, is1904: false) == nil)
    }

    @Test(
        "No format and no value crashes",
        arguments: ["", ";", ";;;", "\"", "[", "\\", "*", "_", "0;", "[h", "@@", "E+", "0E+", "?/?", "."]
    )
    func oddFormats(code: String) {
        for value in [0, 1, -1, 0.5, 1e300, -1e-300, .infinity, .nan] as [Double] {
            _ = NumberFormat(code).text(of: value, is1904: false)
            _ = NumberFormat(code).text(of: "x")
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
