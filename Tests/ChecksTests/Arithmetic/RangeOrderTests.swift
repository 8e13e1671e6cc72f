import Checks
import Testing

@Suite("Ranges that run backwards or miss their average")
struct RangeOrderTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "They were aged 12-10.", "It takes 12–10 weeks.", "The average was 17.2 (18-25).",
            "An average of 17.2 (range 18 to 25) is high.",
            "| Team | Average | Range |\n|--|--|--|\n| A | 17.2 | 18 to 25 |",
            "| Team | Average | Range |\n|--|--|--|\n| A | 17.2 | 25 to 12 |",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(RangeOrder.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "They were aged 10-12.", "It takes 10–12 weeks.", "The average was 18.2 (18-25).",
            "We won 3-1.", "Support is there 24-7 for all.", "In 2024-25 and 1999-00 days were long.",
            "See 12-10 in the log.", "The average was 17.2 (see table 3).", "The average was 17.2 (18-25 last year).",
            "| Team | Average | Range |\n|--|--|--|\n| A | 18.2 | 18 to 25 |\n| B | [c] | 1 to 2 |",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(RangeOrder.self, page(text)).isEmpty)
    }

    @Test("Tables of figures are read too, at their cells")
    func dataTables() throws {
        let table =
            "-- tables/t.csv --\nTeam,July average,July range\nA,17.2,18 to 25\nB,20,18 to 25\n-- tables/t.yaml --\ncaption: T\n"
        #expect(try findings(RangeOrder.self, table) == ["tables/t.csv:2:3 range-order"])
    }
}
