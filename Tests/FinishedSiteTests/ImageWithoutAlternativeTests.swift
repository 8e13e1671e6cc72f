import Diagnostics
import FinishedSite
import Testing

@Suite("Images without a text alternative")
struct ImageWithoutAlternativeTests {
    private func found(_ body: String) async -> [String] {
        let files = ["pages/a.html": body, "pages/a.svg": "<img>"].mapValues { Array($0.utf8) }
        return await FinishedPages.findings(in: files).map { "\($0.location) \($0.rule)" }
    }

    @Test(
        "Slips are found, at the image",
        arguments: [
            "<p>\n<img src=\"a.svg\">", "<p>\n<IMG SRC='a.svg' title='A'>", "<p>\n<img data-alt=\"x\" src=\"a.svg\"/>",
        ]
    )
    func slips(body: String) async {
        #expect(await found(body) == ["pages/a.html:2:1 image-without-alternative"])
    }

    @Test("Every image is found")
    func several() async {
        #expect(await found("<img src=\"a.svg\"><img src=\"a.svg\" alt=\"A\"><img src=\"a.svg\">").count == 2)
    }

    @Test(
        "An image that says what it shows, or that it shows nothing, raises no alarm",
        arguments: [
            "<img src=\"a.svg\" alt=\"A\">", "<img alt=\"\" src=\"a.svg\">", "<img src=\"a.svg\" alt>",
            "<p>&lt;img&gt;</p>", "<image>", "<svg role=\"img\"></svg>",
        ]
    )
    func sound(body: String) async {
        #expect(await found(body).isEmpty)
    }
}
