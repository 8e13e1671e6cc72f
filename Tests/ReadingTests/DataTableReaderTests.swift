import Diagnostics
import Measures
import Markdown
import Model
import Reading
import Testing

@Suite("Tables")
struct DataTableReaderTests {
    private static let csv = """
        -- tables/budget.csv --
        Area,Net £m,Share,Range,2022/23
        Transport,(0.301),10%,1 to 9,
        SEND,"1,147.5",90%,2 to 8,[not collected]
        Total,"1,147.199",100%,,4

        """

    private static func table(_ archive: String) throws -> DataTable {
        let (content, found) = read(archive)
        try #require(found.isEmpty, "\(found)")
        return try #require(content?.tables.first)
    }

    @Test("Empty columns at the end, which spreadsheets leave, are no columns")
    func emptyColumns() throws {
        let csv = "-- tables/t.csv --\nArea,Cost,,\nCare,5,,\nHomes,6,,\n-- tables/t.yaml --\ncaption: C\n"
        #expect(try Self.table(csv).columns.map(\.heading.value) == ["Cost"])
        #expect(
            findings(csv.replacing("5,,", with: "5,,7")) == [
                "tables/t.csv:1:11 blank-heading", "tables/t.csv:1:12 blank-heading",
            ]
        )
    }

    @Test("An empty file is told what a table begins with, and not what KPIs begin with")
    func empty() {
        let csv = "-- tables/t.csv --\n-- tables/t.yaml --\ncaption: C\n"
        #expect(remedies(csv) == ["begin it with a row of headings, one for each column"])
    }

    @Test("A table has its caption, columns, figures and totals")
    func reads() throws {
        let table = try Self.table(
            Self.csv + """
                -- tables/budget.yaml --
                caption: Budget
                units: £m
                notes: A *slip*.
                source: Finance report
                report: 2024-25
                totals:
                  - {row: Total, of: all}

                """
        )
        #expect(table.id == "budget")
        #expect(table.caption.value == "Budget")
        #expect(table.details.units?.value == "£m")
        #expect(table.details.notes?.plainText == "A slip.")
        #expect(table.details.source?.value == "Finance report")
        #expect(table.report?.value == "2024-25")
        #expect(table.corner.value == "Area")
        #expect(table.columns.map(\.heading.value) == ["Net £m", "Share", "Range", "2022/23"])
        #expect(table.columns.map(\.isNumeric) == [true, true, false, true])
        #expect(table.rows.map(\.label.value) == ["Transport", "SEND", "Total"])
        #expect(
            table.rows.map { $0.cells.map(\.text) } == [
                ["−0.301", "10%", "1 to 9", ""], ["1,147.5", "90%", "2 to 8", "[not collected]"],
                ["1,147.199", "100%", "", "4"],
            ]
        )
        #expect(table.rows[1].cells[0].written.location.description == "Content/tables/budget.csv:3:6")
        #expect(table.totals == [DataTable.Total(row: 2, parts: [0, 1])])
        #expect(table.totalArithmetic.map(\.difference.isZero) == [true, true])
    }

    @Test("Totals of some rows name them, and a total of all leaves out the other totals")
    func partialTotals() throws {
        let table = try Self.table(
            Self.csv + """
                -- tables/budget.yaml --
                caption: Budget
                totals:
                  - {row: SEND, of: [Transport]}
                  - {row: Total, of: all}

                """
        )
        #expect(table.totals == [.init(row: 1, parts: [0]), .init(row: 2, parts: [0])])
    }

    @Test("Rows and columns can quote readings")
    func quotations() throws {
        let table = try Self.table(
            Self.csv + """
                -- tables/budget.yaml --
                caption: Budget
                kpis: {SEND: send}
                readings: {Share: 2024-09}

                """
        )
        #expect(table.quotations.map(\.reference.text) == ["kpi:send@2024-09"])
        #expect(table.quotations.map(\.cell.value) == ["90%"])
    }

    @Test(
        "A table says which of its columns count people",
        arguments: [
            ("all", DataTable.People.all), ("none", .none), ("[2022/23]", .columns([3])), ("[]", .columns([])),
        ]
    )
    func people(choice: String, expected: DataTable.People) throws {
        let table = try Self.table(Self.csv + "-- tables/budget.yaml --\ncaption: B\ncounts-people: \(choice)\n")
        #expect(table.people == expected)
    }

    @Test("Figures with different signs make no column of figures")
    func mixedSigns() throws {
        let table = try Self.table("-- tables/t.csv --\nA,B\nx,1%\ny,2\n-- tables/t.yaml --\ncaption: T\n")
        #expect(table.columns.map(\.isNumeric) == [false])
    }

    @Test("One file without the other is reported")
    func halves() {
        #expect(findings("-- tables/t.csv --\nA,B\nx,1\n") == ["tables/t.csv:1:1 missing-file"])
        #expect(findings("-- tables/t.yaml --\ncaption: T\n") == ["tables/t.yaml:1:1 missing-file"])
    }

    @Test(
        "What is said about the table must fit it",
        arguments: [
            ("units: £m", ["1:1 missing-key"]), ("caption: T\ncolor: red", ["2:1 unknown-key"]),
            ("caption: T\ntotals: [{row: Totl, of: all}]", ["2:16 unknown-row"]),
            ("caption: T\ntotals: [{row: Total, of: [Transprt]}]", ["2:28 unknown-row"]),
            ("caption: T\ntotals: [{row: Total}]", ["2:10 missing-key"]),
            ("caption: T\nkpis: {Sned: a}", ["2:8 unknown-row"]),
            ("caption: T\nreadings: {Shares: 2024-09}", ["2:12 unknown-column"]),
            ("caption: T\ncounts-people: yes", ["2:16 unknown-choice"]),
            ("caption: T\ncounts-people: [Shares]", ["2:17 unknown-column"]),
            ("caption: T\ncounts-people: [Share]", ["2:17 not-a-count"]),
            ("caption: T\ncounts-people: [Range]", ["2:17 not-a-count"]),
        ]
    )
    func misfits(yaml: String, expected: [String]) {
        let found = findings(Self.csv + "-- tables/budget.yaml --\n\(yaml)\n")
        #expect(found == expected.map { "tables/budget.yaml:" + $0 })
    }

    @Test(
        "Every column and row has a heading, and no two columns the same",
        arguments: [
            ("A,,C\nx,1,2\n", "1:3 blank-heading"), ("A,B\n,1\n", "2:1 blank-heading"),
            ("A,B,B\nx,1,2\n", "1:5 repeated-heading"), ("A,B\nx,1,2\n", "2:5 csv-ragged-row"),
        ]
    )
    func headings(csv: String, expected: String) {
        #expect(findings("-- tables/t.csv --\n\(csv)-- tables/t.yaml --\ncaption: T\n") == ["tables/t.csv:\(expected)"])
    }
}
