import Foundation
import Testing

/// Pictures and documents, from the folder `files/` to the pages.
@Suite("Pictures and documents on the site")
struct AttachedFilesTests {
    private static func workplace(_ words: String) throws -> Workplace {
        let workplace = try Workplace()
        try workplace.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n",
            to: "Content/files/map.svg"
        )
        try workplace.write("%PDF-1.7\nwords\n%%EOF\n", to: "Content/files/letter.pdf")
        try workplace.write("---\ntitle: Hubs\n---\n\(words)\n", to: "Content/pages/hubs.md")
        return workplace
    }

    @Test("A picture is shown with its words and caption, a document is offered with its kind and size")
    func offered() async throws {
        let workplace = try Self.workplace(
            "![The five hubs on a map](files/map.svg \"Hubs in March\")\n\nSee [the letter](files/letter.pdf)."
        )
        try await workplace.build()
        let page = try workplace.text(of: "Output/pages/hubs.html")
        #expect(page.contains("<img src=\"../files/map.svg\" alt=\"The five hubs on a map\" loading=\"lazy\">"))
        #expect(page.contains("<figcaption>Hubs in March</figcaption>"))
        #expect(page.contains("<a href=\"../files/letter.pdf\">the letter (PDF, 1 KB)</a>"))
        #expect(try workplace.text(of: "Output/files/letter.pdf") == "%PDF-1.7\nwords\n%%EOF\n")
    }

    @Test("A file that no text names is not published")
    func unnamed() async throws {
        let workplace = try Self.workplace("See [the letter](files/letter.pdf).")
        try await workplace.build()
        #expect(throws: (any Error).self) { try workplace.text(of: "Output/files/map.svg") }
    }

    @Test("What only an exempt text names is not published")
    func exempt() async throws {
        let workplace = try Self.workplace("Words.")
        try workplace.write(
            "---\ntitle: Placements\npart: 2\n---\nSee [the letter](files/letter.pdf).\n",
            to: "Content/pages/placements.md"
        )
        try await workplace.build()
        #expect(throws: (any Error).self) { try workplace.text(of: "Output/files/letter.pdf") }
    }
}
