import Checks
internal import Diagnostics
import Testing

@Suite("Links without a whole address")
struct RelativeLinkTests {
    private func page(_ address: String) -> String {
        "-- pages/a.md --\n---\ntitle: A\n---\nSee [the measure](\(address)).\n"
    }

    @Test(
        "Addresses that are not whole are errors, at their line in the content",
        arguments: ["www.example.org/page", "report.pdf", "../kpis/visits.html", "/index.html", "example.org"]
    )
    func slips(address: String) throws {
        #expect(try findings(RelativeLink.self, page(address)) == ["pages/a.md:4:19 relative-link"])
    }

    @Test("What is meant is said", arguments: [("www.example.org/a", "write 'https://www.example.org/a'")])
    func remedies(address: String, remedy: String) throws {
        #expect(try diagnostics(RelativeLink.self, page(address)).first?.remedy == remedy)
    }

    @Test(
        "Whole addresses, ids and places of the page are in order",
        arguments: ["https://example.org/a", "page:governance", "#the-heading", "mailto:officer@example.org"]
    )
    func sound(address: String) throws {
        #expect(try findings(RelativeLink.self, page(address)).isEmpty)
    }
}
