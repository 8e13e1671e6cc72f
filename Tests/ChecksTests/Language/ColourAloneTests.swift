import Checks
import Testing

@Suite("Meaning that hangs on a colour or an arrow")
struct ColourAloneTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "What is late is shown in red.", "The green arrow is good.", "See the cells highlighted in amber.",
            "| A | Direction |\n|--|--|\n| Hubs | ▲ |", "| A | Direction |\n|--|--|\n| Hubs | 12% ↓ |",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(ColourAlone.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "The milestone is red, which means overdue.", "We planted a green garden.",
            "The red line of the tram is late.",
            "| A | Direction |\n|--|--|\n| Hubs | ▲ up |", "It went 12 → 14 hubs.",
            "Children are interested in red bicycles.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(ColourAlone.self, page(text)).isEmpty)
    }

    @Test("Cells of tables of figures are read too")
    func dataTables() throws {
        let table = "-- tables/t.csv --\nTeam,Way\nA,▲\nB,up\n-- tables/t.yaml --\ncaption: T\n"
        #expect(try findings(ColourAlone.self, table) == ["tables/t.csv:2:3 colour-alone"])
    }
}
