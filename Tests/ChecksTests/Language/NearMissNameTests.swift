import Checks
import Diagnostics
import Testing

@Suite("Names spelt in two ways")
struct NearMissNameTests {
    private func page(_ text: String) -> String { "-- pages/one.md --\n---\ntitle: One\n---\n\(text)\n" }

    @Test("One letter more, less or other is asked about, at the rarer spelling")
    func slip() throws {
        let found = try diagnostics(
            NearMissName.self,
            page("Councillor Jane Thompson spoke.\n\nCllr Jane Thomson agreed.\n\nCllr Jane Thompson closed.")
        )
        #expect(found.map(\.message) == ["'Jane Thomson' is spelt 'Jane Thompson' elsewhere"])
        #expect(found.map(\.location.line) == [6])
        #expect(try findings(NearMissName.self, page("Mrs Annie Webster came.\n\nMrs Anie Webster left.")).count == 1)
    }

    @Test("Other people, short names and one spelling raise no alarm")
    func sound() throws {
        for text in [
            "Mr John Smith and Mrs Jane Smyth.", "Cllr Ann Lee and Cllr Ann Leigh.",
            "Cllr Jane Thompson and Cllr Jane Thompson.",
            "Cllr Tom Baker and Cllr Tim Baker.",
        ] {
            #expect(try findings(NearMissName.self, page(text)).isEmpty, "\(text)")
        }
    }
}
