import Checks
import Diagnostics
import Testing

@Suite("Strategies with two spans of years")
struct TwoSpansOfYearsTests {
    private func page(_ text: String) -> String { "-- pages/one.md --\n---\ntitle: One\n---\n\(text)\n" }

    @Test("A name with spans that overlap is asked about, with both places")
    func slip() throws {
        let found = try diagnostics(
            TwoSpansOfYears.self,
            page("Refresh our strategy 'Better Homes' for 2024-26.\n\nDeliver Better Homes 2025-28 with partners.")
        )
        #expect(found.map(\.message) == ["'Better Homes' is for 2025-28 here and for 2024-26 elsewhere"])
    }

    @Test("One after the other, one span, plan years and other names raise no alarm")
    func sound() throws {
        for text in [
            "Better Homes 2021-24 has ended.\n\nBetter Homes 2024-27 follows.",
            "Better Homes 2024-27 is agreed.\n\nBetter Homes 2024-2027 is printed.",
            "Business Plan 2024-25 is done.\n\nBusiness Plan 2025-26 is begun.",
            "Better Homes 2024-27 is agreed.\n\nBetter Schools 2025-28 is agreed.",
        ] {
            #expect(try findings(TwoSpansOfYears.self, page(text)).isEmpty, "\(text)")
        }
    }
}
