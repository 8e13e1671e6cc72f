import Testing

@testable import Spreadsheets

@Suite("CSV files that no spreadsheet runs")
struct CommaSeparatedFileTests {
    private func line(_ text: String) -> String {
        let bytes = CommaSeparatedFile(headings: [text]).bytes
        return String(decoding: bytes.dropFirst(3).dropLast(2), as: UTF8.self)
    }

    @Test(
        "What a spreadsheet would take for a formula begins with an apostrophe",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "\u{FEFF}=1", "\u{200B}=1", "=\u{301}1", "=\u{200D}1", "\u{2060}\u{FEFF}@x",
            " =1", "\u{A0}=1", "\u{FF1D}1", "\t=1", "-\u{FE0F}1", "\u{202D}+1", "\u{AD}=1",
        ]
    )
    func formulas(text: String) {
        #expect(line(text).hasPrefix("'") || line(text).hasPrefix("\"'"))
    }

    @Test("A file begins with a byte-order mark, by which Excel knows its encoding")
    func mark() { #expect(CommaSeparatedFile(headings: ["é"]).bytes.starts(with: [0xEF, 0xBB, 0xBF])) }

    @Test("Words are written as they are", arguments: ["Referrals", "5 = five", "(=)", "é", "\u{FEFF}A", "", "1-2"])
    func words(text: String) { #expect(line(text) == text) }

    @Test("Quotation marks and commas are kept apart, with whatever stands behind them")
    func quotes() {
        #expect(line("a,\"b\"") == "\"a,\"\"b\"\"\"")
        #expect(line("a\",\u{301}b") == "\"a\"\",\u{301}b\"")
        #expect(line("a\"\u{301},=x") == "\"a\"\"\u{301},=x\"")
    }
}
