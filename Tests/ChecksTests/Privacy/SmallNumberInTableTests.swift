import Checks
import Diagnostics
import Testing

@Suite("Small numbers in tables")
struct SmallNumberInTableTests {
    private static func page(_ cell: String) -> String {
        "-- pages/a.md --\n---\ntitle: A\n---\n| No. | Area | Children |\n|--|--|--:|\n| 1 | North | \(cell) |\n"
    }

    @Test(
        "A cell of a pipe table that tells of few is reported, without saying what it says",
        arguments: ["3", "3 (1%)", "2/40", "39/40", "**4**"]
    )
    func slips(cell: String) throws {
        let found = try diagnostics(SmallNumberInTable.self, withDisclosure + Self.page(cell))
        #expect(found.map(\.location.line) == [6])
        #expect(found.allSatisfy { !$0.message.contains("3") && !$0.message.contains("39") })
        #expect(try findings(SmallNumberInTable.self, Self.page(cell)).isEmpty)
    }

    @Test(
        "Large numbers, noughts that are shown, signs, words, ranges, years and headings of rows are in order",
        arguments: ["5", "[c]", "0", "3%", "£3", "2.5", "3 hubs", "1-4", "Q2", "20/40", "-3", ""]
    )
    func sound(cell: String) throws {
        #expect(try findings(SmallNumberInTable.self, withDisclosure + Self.page(cell)).isEmpty)
    }

    @Test("A small number among words' columns of a table that counts people is reported, in no other table")
    func dataTables() throws {
        func table(_ people: String) -> String {
            withDisclosure + "-- tables/t.csv --\nAge,n,m\nA,30,3 (10%)\nB,40,none\n"
                + "-- tables/t.yaml --\ncaption: T\ncounts-people: \(people)\n"
        }
        #expect(try findings(SmallNumberInTable.self, table("all")) == ["tables/t.csv:2:6 small-number-in-table"])
        #expect(try findings(SmallNumberInTable.self, table("none")).isEmpty)
    }
}
