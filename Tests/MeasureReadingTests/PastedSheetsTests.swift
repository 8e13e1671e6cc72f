import Diagnostics
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Sheets as they are pasted")
struct PastedSheetsTests {
    private func found(_ text: String) -> [String] {
        measures(text).diagnostics.map { "\($0.location.line):\($0.location.column) \($0.rule)" }
    }

    @Test("Percentages saved as shares of one are one finding for the row, and 1 is 100%")
    func shares() {
        let head = "id,title,unit,better,target,Jan-24,Feb-24,Mar-24\n"
        let diagnostics = measures(head + "a,A,percent,higher,90%,1,0.93,0.650666666666667\n").diagnostics
        #expect(diagnostics.map(\.rule) == ["reading-unit-mismatch"])
        #expect(
            diagnostics.first?.message
                == "'1' has no percent sign, like 2 other readings of 'a', but the unit is percent"
        )
        #expect(diagnostics.first?.remedy?.contains("shows it as 100.0%") == true)
        #expect(diagnostics.first?.replacement == nil)
        // One per cent may be meant where nothing else is a share.
        #expect(found(head + "a,A,percent,higher,90%,1,93%,90%\n") == ["2:24 reading-unit-mismatch"])
    }

    @Test("Headings again and rows of one word are named as what they are, and stop at other periods")
    func strayRows() {
        let head = "id,title,unit,better,target,Jan-24\n"
        let row = "a,A,count,higher,Monitor,1\n"
        #expect(found(head + row + head + "b,B,count,higher,Monitor,1\n") == ["3:1 repeated-headings"])
        #expect(found(head + row + "id,title,unit,better,target,Feb-24\nb,B,x\n").contains("3:1 repeated-headings"))
        let sections = measures(head + "Homes,,,,,\n" + row + ",Streets,,,,\n").diagnostics
        #expect(sections.map(\.message) == ["this row holds only 'Homes' (and 1 more like it)"])
    }

    @Test(
        "Columns of scorecards that have no place here are told where they belong",
        arguments: [
            ("RAG", "ratings"), ("YTD", "kpis-annual.csv"), ("Comments", "'commentary'"), ("Owner", "'owner'"),
            ("England", "comparator: England"), ("Definition", "kpis.yaml"), ("Polarity", "'better'"),
        ]
    )
    func familiar(heading: String, expected: String) throws {
        let diagnostics = measures("id,title,unit,better,target,Jan-24,\(heading)\na,A,count,higher,Monitor,1,2\n")
            .diagnostics
        #expect(diagnostics.map(\.rule) == ["unknown-column"])
        #expect(try #require(diagnostics.first?.remedy).contains(expected))
    }

    @Test("One symbol for no figure is one finding, and means what site.yaml says")
    func symbols() {
        let text =
            "id,title,unit,better,target,Jan-24,Feb-24\na,A,count,higher,Monitor,N/A,n/a\nb,B,count,higher,5,N/A,7\n"
        #expect(measures(text).diagnostics.map(\.rule) == ["reading-form", "reading-form"])
        var diagnostics = [Diagnostic]()
        let found = MeasureFile.measures(
            inFiles: [(Array(text.utf8), "kpis.csv")],
            symbols: CellSymbols(["N/A": "[z] not applicable"]),
            reportingTo: &diagnostics
        )
        #expect(diagnostics.isEmpty)
        #expect(found.first?.readings.map(\.text) == ["not applicable", "not applicable"])
        #expect(CellSymbols.problem(symbol: "0", meaning: "[x]") != nil)
        #expect(CellSymbols.problem(symbol: "..", meaning: "nothing") != nil)
    }

    @Test(
        "All symbols of government statistics are read",
        arguments: [
            ("85% [u]", "85%"), ("85% [e] [p]", "85%"), ("[w]", "none recorded"), ("90% [f]", "forecast: 90%"),
            ("[z] none", "none"), ("[low]", "?"),
        ]
    )
    func government(text: String, expected: String) {
        let (reading, diagnostics) = read(text, .percent)
        if expected == "?" {
            #expect(reading == nil)
        } else {
            #expect(diagnostics.isEmpty)
            #expect(reading?.text == expected)
        }
    }

    @Test("A forecast is no figure")
    func forecast() {
        #expect(read("90% [f]", .percent).0?.value == nil)
    }

    @Test("A target with a date names the key that it belongs to")
    func datedTarget() {
        let diagnostics = target("75% by March 2026", .percent, .higher).1
        #expect(diagnostics.first?.remedy?.contains("'target-by: {value: 75%, by: 2026-03}'") == true)
    }

    @Test(
        "A workbook with another name is named as one",
        arguments: [[0x50, 0x4B, 3, 4, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]]
    )
    func workbook(bytes: [UInt8]) {
        var diagnostics = [Diagnostic]()
        _ = MeasureFile.measures(inFiles: [(bytes, "kpis.csv")], reportingTo: &diagnostics)
        #expect(diagnostics.map(\.rule) == ["csv-workbook"])
    }
}
