import Measures
@testable import Model
import Testing

@Suite("Tables of figures")
struct DataTableTests {
    @Test(
        "Figures are read as finance papers write them, and shown with the true minus sign",
        arguments: [
            ("34.262", "34.262", "34.262"), ("(0.301)", "-0.301", "−0.301"), ("-1.289", "-1.289", "−1.289"),
            ("−1.289", "-1.289", "−1.289"), (" 1,147 ", "1147", "1,147"), ("41.3%", "41.3", "41.3%"),
            ("£1.960m", "1.960", "£1.960m"), ("(£0.618m)", "-0.618", "−£0.618m"), ("£12", "12", "£12"),
            ("0.000", "0.000", "0.000"),
        ]
    )
    func figures(written: String, value: String, shown: String) throws {
        let figure = try #require(TableFigure(written))
        #expect(figure.value.description == value)
        #expect(figure.text == shown)
    }

    @Test(
        "Anything else is no figure",
        arguments: [
            "", "1-91", "1 to 91", "(-1)", "--1", "- 1", "£", "%", "()", "1m", "1,14", "n/a", "[x] late", "5.", ".5",
            "+1",
        ]
    )
    func noFigures(written: String) {
        #expect(TableFigure(written) == nil)
    }

    private static func table(_ rows: [(String, [String])], totals: [DataTable.Total]) -> DataTable {
        DataTable(
            id: "t",
            details: tableDetails("T"),
            corner: located("Area"),
            columns: (rows.first?.1 ?? []).indices.map { .init(heading: located("c\($0)"), isNumeric: true) },
            rows: rows.map { label, cells in
                .init(label: located(label), cells: cells.map { .init(located($0), figure: TableFigure($0)) })
            },
            totals: totals
        )
    }

    @Test("A total is compared with the exact sum of its rows, column by column")
    func arithmetic() throws {
        let table = Self.table(
            [("a", ["0.1", "1.25"]), ("b", ["0.2", "(0.2)"]), ("Total", ["0.3", "1.00"])],
            totals: [.init(row: 2, parts: [0, 1])]
        )
        let found = table.totalArithmetic
        #expect(found.map(\.sum.description) == ["0.3", "1.05"])
        #expect(found.map(\.difference.description) == ["0.0", "-0.05"])
        #expect(found.map(\.column) == ["c0", "c1"])
        #expect(found.map(\.partCount) == [2, 2])
        #expect(found.first?.label == "Total")
    }

    @Test("Nothing is said of a column where a figure is missing")
    func missing() {
        let table = Self.table(
            [("a", ["1", "", "1"]), ("b", ["2", "2", "2"]), ("Total", ["3", "2", ""])],
            totals: [.init(row: 2, parts: [0, 1])]
        )
        #expect(table.totalArithmetic.map(\.column) == ["c0"])
    }

    @Test("A sum too large for its kind of number is left out, and nothing overflows")
    func overflow() {
        let largest = "999999999999.999999"
        let rows = (0..<40).map { ("r\($0)", [largest]) } + [("Total", [largest])]
        #expect(Self.table(rows, totals: [.init(row: 40, parts: Array(0..<40))]).totalArithmetic.isEmpty)
    }
}
