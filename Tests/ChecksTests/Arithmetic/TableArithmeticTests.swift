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
        #expect(found.map(\.message) == ["the total is given as 15, but the rows above it sum to 10"])
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
}
