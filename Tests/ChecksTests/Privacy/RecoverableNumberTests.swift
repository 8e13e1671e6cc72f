import Checks
import Testing

@Suite("Withheld numbers that can be worked out")
struct RecoverableNumberTests {
    private static func page(_ rows: String...) -> String {
        withDisclosure + "-- pages/a.md --\n---\ntitle: A\n---\n| Area | Children | Families | Who |\n|--|--:|--:|--|\n"
            + rows.map { $0 + "\n" }.joined()
    }

    @Test("A withheld cell that the total of its column gives away is reported, at the cell")
    func total() throws {
        let page = Self.page("| North | [c] | 10 | A |", "| South | 20 | 30 | B |", "| Total | 23 | 40 | C |")
        #expect(try findings(RecoverableNumber.self, page) == ["pages/a.md:6:11 recoverable-number"])
        #expect(try findings(RecoverableNumber.self, page.replacing(withDisclosure, with: "")).isEmpty)
    }

    @Test("Sums of another name show in the other column")
    func unnamed() throws {
        let page = Self.page("| North | [c] | 10 | A |", "| South | 20 | 30 | B |", "| Both | 23 | 40 | C |")
        #expect(try findings(RecoverableNumber.self, page) == ["pages/a.md:6:11 recoverable-number"])
    }

    @Test("Two withheld cells of a column keep each other's secret")
    func two() throws {
        let page = Self.page(
            "| North | [c] | 10 | A |",
            "| South | [c] | 30 | B |",
            "| West | 20 | 30 | B |",
            "| Total | 34 | 70 | C |"
        )
        #expect(try findings(RecoverableNumber.self, page).isEmpty)
    }

    @Test("A percentage beside a withheld number is reported; elsewhere it is not")
    func percentages() throws {
        #expect(
            try findings(RecoverableNumber.self, Self.page("| North | [c] | 10 | 8% |", "| South | 20 | 30 | B |"))
                == ["pages/a.md:6:22 recoverable-number"]
        )
        #expect(
            try findings(RecoverableNumber.self, Self.page("| North | 20 | 10 | 8% |", "| South | 20 | 30 | B |"))
                .isEmpty
        )
    }
}
