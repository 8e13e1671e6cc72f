import Checks
import Diagnostics
import Testing

@Suite("Images that are neither a chart nor a table")
struct UnsupportedImageTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test("Charts and tables are images", arguments: ["chart:a", "table:a"])
    func supported(address: String) throws {
        #expect(try findings(UnsupportedImage.self, page("![](\(address))")).isEmpty)
    }

    @Test(
        "Anything else is not",
        arguments: ["https://x.uk/a.png", "a.png", "data:image/png,x", "javascript:x", "kpi:a", "page:governance"]
    )
    func unsupported(address: String) throws {
        let found = try diagnostics(UnsupportedImage.self, page("One ![x](\(address))"))
        #expect(found.map(\.location.description) == ["pages/a.md:4:10"])
        #expect(found.first?.severity == .error)
    }
}
