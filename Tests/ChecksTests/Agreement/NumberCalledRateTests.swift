import Checks
internal import Diagnostics
import Testing

@Suite("Percentages and rates that are called numbers")
struct NumberCalledRateTests {
    private func page(_ words: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(words)\n" }

    @Test(
        "A rate or a percentage that is called a number is asked about",
        arguments: [
            "The number of people, aged 12 to 19, who were stopped is 21.7 per 10,000.",
            "The number of pupils, with one absence or more, increased from 9.5 per cent in 2019 to 11%.",
            "This is so for the number of tenants in arrears at 14%.",
        ]
    )
    func slips(words: String) throws {
        #expect(try findings(NumberCalledRate.self, page(words)).count == 1)
    }

    @Test(
        "Numbers, and percentages of other things, are in order",
        arguments: [
            "The number of pupils rose by 12%.", "The number of visits is 120, and the rate is 4 per 10,000.",
            "The number of plans fell, while timeliness was 91%.", "The percentage of pupils absent is 4%.",
            "The number of tenants and the percentage in arrears at 14% are shown.", "The number of hubs is 11.",
            "The number of homes by which performance is 80%.",
        ]
    )
    func sound(words: String) throws {
        #expect(try findings(NumberCalledRate.self, page(words)).isEmpty)
    }
}
