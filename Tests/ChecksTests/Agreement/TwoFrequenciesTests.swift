import Checks
import Diagnostics
import Testing

@Suite("Meetings with two frequencies")
struct TwoFrequenciesTests {
    private func page(_ text: String) -> String { "-- pages/one.md --\n---\ntitle: One\n---\n\(text)\n" }

    @Test("A group that meets at two frequencies is asked about, with both places")
    func slip() throws {
        let found = try diagnostics(
            TwoFrequencies.self,
            page(
                "Delivery group continues to meet monthly. It is small.\n\nDelivery group has grown and is now meeting weekly."
            )
        )
        #expect(found.map(\.message) == ["'delivery group' meets weekly here and monthly elsewhere in this report"])
    }

    @Test("Another group, one frequency, and reporting at another raise no alarm")
    func sound() throws {
        for text in [
            "Delivery group meets monthly.\n\nSteering group meets weekly.",
            "Delivery group meets weekly.\n\nDelivery group meets weekly, reporting monthly to the board.",
            "They meet monthly.\n\nThey meet weekly.",
        ] {
            #expect(try findings(TwoFrequencies.self, page(text)).isEmpty, "\(text)")
        }
    }
}
