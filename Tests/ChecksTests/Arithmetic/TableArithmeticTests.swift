import Checks
import Diagnostics
import Testing

@Suite("Tables that do not add up")
struct TableArithmeticTests {
    private func page(_ table: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(table)\n" }

    @Test("A slip in a table of the text is found, at its cell")
    func page() throws {
        let table = "| Area | n |\n|---|--:|\n| A | 5 |\n| B | 5 |\n| Total | 15 |\n"
        let found = try diagnostics(TableArithmetic.self, page(table))
        #expect(found.map(\.location.description) == ["pages/a.md:8:11"])
        #expect(found.map(\.message) == ["the total is given as 15, but the rows above it add up to 10"])
        #expect(try findings(TableArithmetic.self, page(table.replacing("15", with: "10"))).isEmpty)
    }

    @Test("Of two cells with the same words, the place is that of the wrong one")
    func sameWords() throws {
        let table = "| Area | One | Two |\n|---|--:|--:|\n| A | 5 | 4 |\n| B | 5 | 4 |\n| Total | 10 | 10 |\n"
        #expect(try findings(TableArithmetic.self, page(table)) == ["pages/a.md:8:16 table-arithmetic"])
    }

    @Test("Tables in lists and quotations are read too")
    func nested() throws {
        let quoted = "> | Area | n |\n> |---|--:|\n> | A | 5 |\n> | B | 5 |\n> | Total | 15 |\n"
        #expect(try findings(TableArithmetic.self, page(quoted)) == ["pages/a.md:8:13 table-arithmetic"])
    }

    @Test("A slip in a table file is found, at its cell")
    func file() throws {
        func table(_ total: String) -> String {
            "-- tables/load.csv --\nService,July\nA,5\nB,5\nTotal,\(total)\n-- tables/load.yaml --\ncaption: Load\n"
        }
        #expect(try findings(TableArithmetic.self, table("15")) == ["tables/load.csv:4:7 table-arithmetic"])
        #expect(try findings(TableArithmetic.self, table("10")).isEmpty)
    }

    private static func table(_ csv: String, totals: String) -> String {
        "-- tables/t.csv --\n\(csv)\n-- tables/t.yaml --\ncaption: T\ntotals: \(totals)\n"
    }

    private static let services = "Service,Spent\nAdults,3\nChildren,4\nBoth services,8"

    @Test("A declared total is worked out whatever its row is called, at its cell")
    func declared() throws {
        let totals = "[{row: Both services, of: [Adults, Children]}]"
        let found = try diagnostics(TableArithmetic.self, Self.table(Self.services, totals: totals))
        #expect(found.map { "\($0.location)" } == ["tables/t.csv:4:15"])
        #expect(
            found.first?.message
                == "the total 'Both services' is given as 8, but the rows declared as its parts add up to 7"
        )
        let right = Self.services.replacing(",8", with: ",7")
        #expect(try findings(TableArithmetic.self, Self.table(right, totals: totals)).isEmpty)
        #expect(try findings(TableArithmetic.self, Self.table(Self.services, totals: "[]")).isEmpty)
    }

    @Test("One cell is reported once: where its row is a declared total, by its declaration")
    func once() throws {
        let csv = "Service,Spent\nAdults,3\nChildren,4\nOf these in town,2\nTotal,8"
        let all = try diagnostics(TableArithmetic.self, Self.table(csv, totals: "[{row: Total, of: all}]"))
        #expect(all.map { "\($0.location)" } == ["tables/t.csv:5:7"])
        #expect(all.first?.message.contains("'Total'") == true)
        let two = Self.table(
            csv.replacing(",8", with: ",7"),
            totals: "[{row: Total, of: [Adults, Children]}]"
        )
        #expect(try findings(TableArithmetic.self, two).isEmpty)
    }

    @Test("A row that is declared a total is no part of one that is only called so")
    func partOfLabel() throws {
        let csv = "Service,Spent\nAdults,3\nChildren,4\nBoth services,7\nTotal,7"
        let declared = "[{row: Both services, of: [Adults, Children]}]"
        #expect(try findings(TableArithmetic.self, Self.table(csv, totals: declared)).isEmpty)
        #expect(try findings(TableArithmetic.self, Self.table(csv, totals: "[]")).count == 1)
    }

    @Test(
        "What a declared total cannot be the sum of is left alone: averages, shares of a part, rounding, gaps",
        arguments: [
            "Service,Average\nAdults,3\nChildren,4\nTotal,3.5", "Service,In time\nAdults,80%\nChildren,90%\nTotal,85%",
            "Service,£m\nAdults,1.2\nChildren,2.2\nTotal,3.5", "Service,Spent\nAdults,3\nChildren,\nTotal,8",
        ]
    )
    func sound(csv: String) throws {
        #expect(try findings(TableArithmetic.self, Self.table(csv, totals: "[{row: Total, of: all}]")).isEmpty)
    }

    @Test("Shares that should be the whole are worked out")
    func shares() throws {
        let csv = "Service,Share\nAdults,34%\nChildren,60%\nTotal,100%"
        #expect(
            try findings(TableArithmetic.self, Self.table(csv, totals: "[{row: Total, of: all}]"))
                == ["tables/t.csv:4:7 table-arithmetic"]
        )
    }
}
