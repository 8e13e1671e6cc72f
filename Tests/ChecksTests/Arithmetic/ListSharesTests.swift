import Checks
import Testing

@Suite("Lists of shares")
struct ListSharesTests {
    private func page(_ items: String...) -> String {
        "-- pages/a.md --\n---\ntitle: A\n---\n" + items.map { "- \($0)\n" }.joined()
    }

    @Test("Items that are alike but for their numbers and make 105% are found")
    func slips() throws {
        let archive = page("20.5% of level 1", "30.5% of level 2", "34.0% level 3", "20.0% of level 4")
        #expect(try findings(ListShares.self, archive) == ["pages/a.md:4:3 list-shares"])
    }

    @Test("Shares that make a whole, that overlap or that are of different things are in order")
    func sound() throws {
        #expect(try findings(ListShares.self, page("20.5% of level 1", "30.5% of level 2", "49.0% of level 3")).isEmpty)
        #expect(try findings(ListShares.self, page("33.3% of level 1", "33.3% of level 2", "33.3% of level 3")).isEmpty)
        #expect(try findings(ListShares.self, page("41% were late", "35% were absent", "30% moved house")).isEmpty)
        #expect(try findings(ListShares.self, page("51% in area 1", "62% in area 2", "73% in area 3")).isEmpty)
        #expect(try findings(ListShares.self, page("60% of level 1", "45% of level 2")).isEmpty)
    }
}
