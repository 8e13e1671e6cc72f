import Checks
import Testing

@Suite("Words of links")
struct LinkTextTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "[click here](page:governance)",
            "[here](https://a.uk)",
            "[https://a.uk](https://a.uk)",
            "[](https://a.uk)",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(LinkText.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "[the rules](page:governance)",
            "[](page:governance)",
            "[here we are](page:governance)",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(LinkText.self, page(text)).isEmpty)
    }
}
