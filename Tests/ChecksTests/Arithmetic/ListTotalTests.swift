import Checks
import Diagnostics
import Testing

@Suite("Lists that do not add up to their heading's number")
struct ListTotalTests {
    private func page(_ lead: String, _ items: String...) -> String {
        "-- pages/jobs.md --\n---\ntitle: Jobs\n---\n\(lead)\n\n" + items.map { "- \($0)\n" }.joined()
    }

    @Test("Totals that do not make the number above them are asked about, at that number")
    func lead() throws {
        let found = try diagnostics(
            ListTotal.self,
            page(
                "1,520 learners aged 16 to 24",
                "210 16 to 19 year olds and 500 older, total of 710 in work",
                "300 16 to 19 year olds and 505 older, total 805 in training"
            )
        )
        #expect(found.map(\.message) == ["the totals below '1,520' add up to 1,515"])
        #expect(found.map(\.location.line) == [4])
    }

    @Test("A total that is not the sum of its own item is asked about")
    func item() throws {
        let found = try diagnostics(
            ListTotal.self,
            page("1,516 learners", "210 younger and 500 older, total of 711", "300 younger and 505 older, total 805")
        )
        #expect(found.map(\.message) == ["the total 711 is not the sum of 210 and 500"])
    }

    @Test("What adds up, and what is no list of totals, raises no alarm")
    func sound() throws {
        #expect(
            try findings(
                ListTotal.self,
                page(
                    "1,515 learners",
                    "210 younger and 500 older, total of 710",
                    "300 younger and 505 older, total 805"
                )
            )
            .isEmpty
        )
        #expect(try findings(ListTotal.self, page("Total of 12 visits", "4 to homes", "5 to schools")).isEmpty)
        #expect(
            try findings(ListTotal.self, page("300 places", "1 in 4 is free, in total 90", "2 new homes, in total 8"))
                .isEmpty
        )
    }
}
