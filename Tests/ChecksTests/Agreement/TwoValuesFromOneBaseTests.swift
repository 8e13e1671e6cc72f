import Checks
import Diagnostics
import Testing

@Suite("Two figures for one thing")
struct TwoValuesFromOneBaseTests {
    private func page(_ first: String, _ second: String) -> String {
        "-- pages/one.md --\n---\ntitle: One\n---\n\(first)\n-- pages/two.md --\n---\ntitle: Two\n---\n\(second)\n"
    }

    @Test("Two percentages from one base of one month are asked about, with both places")
    func slip() throws {
        let found = try diagnostics(
            TwoValuesFromOneBase.self,
            page(
                "Better plans. 84% now in EET from 70% in Jan 2024",
                "86.2% are in EET, more than in January 2024 (70%)."
            )
        )
        #expect(found.map(\.message) == ["'86.2%' and '84%' are both measured from 70% in January 2024"])
        #expect(found.first?.related.count == 1)
    }

    @Test("One value, another month, and another thing raise no alarm")
    func sound() throws {
        let first = "84% now in EET from 70% in Jan 2024"
        for second in [
            "84% are in EET, more than in January 2024 (70%).", "86.2% are in EET, more than in March 2024 (70%).",
            "86.2% are at home, more than in January 2024 (70%).", "86.2% have an EHCP, up from 70% in Jan 2024",
        ] {
            #expect(try findings(TwoValuesFromOneBase.self, page(first, second)).isEmpty, "\(second)")
        }
    }
}
