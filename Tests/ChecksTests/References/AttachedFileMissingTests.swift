import Checks
internal import Diagnostics
import Testing

@Suite("Files that are not there")
struct AttachedFileMissingTests {
    private let table = "-- files/figures.csv --\nArea,Visits\nNorth,12\n"

    private func page(_ words: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(words)\n" }

    @Test("A link and a picture that name no file are errors, at their line, with the nearest name")
    func slips() throws {
        let link = table + page("See [the figures](files/figure.csv).")
        #expect(try findings(AttachedFileMissing.self, link) == ["pages/a.md:4:19 attached-file-missing"])
        #expect(try diagnostics(AttachedFileMissing.self, link).first?.remedy == "did you mean 'files/figures.csv'?")
        let picture = page("![The hubs](files/map.png)")
        #expect(try findings(AttachedFileMissing.self, picture) == ["pages/a.md:4:13 attached-file-missing"])
    }

    @Test("A document that is written as if it were a picture is an error")
    func documentsAsPictures() throws {
        let text = table + page("![The figures](files/figures.csv)")
        #expect(try findings(AttachedFileMissing.self, text) == ["pages/a.md:4:16 attached-file-missing"])
    }

    @Test("A file that is there is in order")
    func sound() throws {
        #expect(try findings(AttachedFileMissing.self, table + page("See [the figures](files/figures.csv).")).isEmpty)
    }
}
