import Checks
import Diagnostics
import Testing

@Suite("Words in the wrong encoding")
struct MisreadEncodingTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Misread words are found, with what they were",
        arguments: [
            ("The cafÃ© is open.", "café"), ("The teamâ€™s visits", "team’s"), ("It costs Â£5.", "£5."),
            ("Visits â€“ all of them", "–"), ("MÃ¼ller", "Müller"),
        ]
    )
    func slips(text: String, meant: String) throws {
        let found = try diagnostics(MisreadEncoding.self, page(text)).map(\.message)
        #expect(found.count == 1 && found.first?.contains("it was probably '\(meant)'") == true, "\(found)")
    }

    @Test(
        "Letters of other languages are in order",
        arguments: ["Âge and âme are French words.", "SÃO PAULO", "The café’s menu – £5", "Ärger", "Ïle"]
    )
    func sound(text: String) throws {
        #expect(try findings(MisreadEncoding.self, page(text)).isEmpty)
    }
}
